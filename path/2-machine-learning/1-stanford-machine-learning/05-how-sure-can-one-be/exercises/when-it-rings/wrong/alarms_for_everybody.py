# id: own
# belief: a false alarm can happen at each suitcase
# fails: R1
# hint: Your four places of the table add up to more than one. At a suitcase with a beetle, sitting is never a
#   false alarm. Of which suitcases is false_alarm a share?
def what_it_means(base, hit, false_alarm):
    beetle, none = base * (1 - hit), (1 - base) * (1 - false_alarm)
    return base * hit / (base * hit + false_alarm), beetle / (beetle + none)
