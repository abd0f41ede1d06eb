# id: own
# belief: beetle and sitting together are already the share of the sitting ones
# fails: R1, R2
# hint: You give the share of *all* suitcases that have a beetle and a sitting dog. Of which suitcases should it be
#   a share? Their number is what you divide by.
def what_it_means(base, hit, false_alarm):
    return base * hit, base * (1 - hit)
