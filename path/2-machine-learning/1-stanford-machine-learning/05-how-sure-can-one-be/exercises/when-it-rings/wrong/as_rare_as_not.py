# id: own
# belief: hits and false alarms can be compared without asking how rare the thing is
# fails: R1
# hint: Your number is the same for a beetle in every second suitcase and for one in a thousand. For how many
#   suitcases does a false alarm have its chance, and for how many a hit?
def what_it_means(base, hit, false_alarm):
    beetle, none = base * (1 - hit), (1 - base) * (1 - false_alarm)
    return hit / (hit + false_alarm) + 0 * base, beetle / (beetle + none)
