# id: ML76
# belief: when it is right in 90 of 100 cases, one is 90 % sure when it rings
# fails: R1
# hint: You answer with the share of beetles that the dog finds. The harbour asks about the suitcases at which it
#   sits, and some of those have no beetle. How many, among a thousand?
def what_it_means(base, hit, false_alarm):
    beetle, none = base * (1 - hit), (1 - base) * (1 - false_alarm)
    return hit + 0 * base, beetle / (beetle + none)
