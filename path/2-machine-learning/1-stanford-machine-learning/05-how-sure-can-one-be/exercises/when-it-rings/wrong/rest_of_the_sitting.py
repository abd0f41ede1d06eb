# id: own
# belief: what is not among the sitting ones is the share of the others
# fails: R2
# hint: Your second number is one minus the first. That is a share of the suitcases at which the dog *sits*, those
#   without a beetle. The question is about those at which it walks on.
def what_it_means(base, hit, false_alarm):
    sits = base * hit / (base * hit + (1 - base) * false_alarm)
    return sits, 1 - sits
