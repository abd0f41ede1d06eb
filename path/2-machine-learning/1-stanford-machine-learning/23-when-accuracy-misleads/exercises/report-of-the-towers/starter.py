def share(part, whole):
    """Return part of whole, or 0 where there is nothing to divide by."""
    if whole == 0:
        return 0
    return part / whole


def report(towers):
    """Return precision, recall and F1 of all towers together."""
    precision, recall, f1 = 0, 0, 0
    for found, vain, missed in towers:
        precision += share(found, found + missed)
        recall += share(found, found + vain)
        f1 += share(2 * found, 2 * found + vain + missed)
    count = len(towers)
    return {
        "precision": share(precision, count),
        "recall": share(recall, count),
        "f1": share(f1, count),
    }
