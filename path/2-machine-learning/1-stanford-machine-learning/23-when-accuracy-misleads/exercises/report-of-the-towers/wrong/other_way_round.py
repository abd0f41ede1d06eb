# id: ML96
# belief: precision and recall may be read off the counts either way
# fails: R2, R4
# hint: The towers are added up now. Try one tower with 3 found, 1 in vain and 7 missed: your precision is
#   0.3. A share of what should it be?
def share(part, whole):
    return part / whole if whole else None


def report(towers):
    found, vain, missed = (sum(tower[place] for tower in towers) for place in range(3))
    return {
        "precision": share(found, found + missed),
        "recall": share(found, found + vain),
        "f1": share(2 * found, 2 * found + vain + missed),
    }
