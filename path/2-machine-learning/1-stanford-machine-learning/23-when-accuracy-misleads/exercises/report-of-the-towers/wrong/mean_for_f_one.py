# id: ML116
# belief: the mean of precision and recall sums them up
# fails: R3
# hint: Precision and recall are right, and F1 is their mean: two numbers such as 1 and 0.1 would get 0.55.
#   What does the third rule put above the line, and what below?
def share(part, whole):
    return part / whole if whole else None


def report(towers):
    found, vain, missed = (sum(tower[place] for tower in towers) for place in range(3))
    precision, recall = share(found, found + vain), share(found, found + missed)
    if precision is None or recall is None:
        f1 = share(2 * found, 2 * found + vain + missed)
    else:
        f1 = (precision + recall) / 2
    return {"precision": precision, "recall": recall, "f1": f1}
