def share(part, whole):
    """Return part of whole, or None where there is nothing to divide by."""
    if whole == 0:
        return None
    return part / whole


def report(towers):
    """Return precision, recall and F1 of all towers together."""
    # add up first, divide once
    found = sum(tower[0] for tower in towers)
    vain = sum(tower[1] for tower in towers)
    missed = sum(tower[2] for tower in towers)
    return {
        "precision": share(found, found + vain),
        "recall": share(found, found + missed),
        "f1": share(2 * found, 2 * found + vain + missed),
    }
