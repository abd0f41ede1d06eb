# id: own
# belief: where there is nothing to divide, the share is zero
# fails: R4
# hint: In a month without an alarm you report a precision of 0, as if every alarm had been in vain. How many
#   alarms were there, and what can be said about them?
def share(part, whole):
    return part / whole if whole else 0


def report(towers):
    found, vain, missed = (sum(tower[place] for tower in towers) for place in range(3))
    return {
        "precision": share(found, found + vain),
        "recall": share(found, found + missed),
        "f1": share(2 * found, 2 * found + vain + missed),
    }
