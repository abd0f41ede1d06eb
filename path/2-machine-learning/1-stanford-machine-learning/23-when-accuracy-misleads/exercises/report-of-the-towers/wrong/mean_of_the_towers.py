# id: ML42
# belief: the mean of the towers' shares is the share of all towers
# fails: R1, R2, R3
# hint: Precision and recall are the right way round now, but a tower with one fire has as much say as a
#   tower with fifty. What has to be added up before anything is divided?
def share(part, whole):
    if whole == 0:
        return None
    return part / whole


def mean(values):
    known = [value for value in values if value is not None]
    return share(sum(known), len(known))


def report(towers):
    return {
        "precision": mean([share(found, found + vain) for found, vain, missed in towers]),
        "recall": mean([share(found, found + missed) for found, vain, missed in towers]),
        "f1": mean([share(2 * found, 2 * found + vain + missed) for found, vain, missed in towers]),
    }
