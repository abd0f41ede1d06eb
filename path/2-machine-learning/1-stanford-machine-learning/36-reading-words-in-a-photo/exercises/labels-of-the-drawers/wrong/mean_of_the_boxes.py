# id: own
# belief: the mean of its boxes is the box of a label
# fails: R3
# hint: The groups are right now. Take a label of two boxes, one at 0 and one at 10, and look at its left edge. Which
#   letters are outside?
def touch(one, other, near):
    down = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return down <= near and along <= near


def join(boxes, near):
    groups = []
    for box in boxes:
        touched = [group for group in groups if any(touch(box, each, near) for each in group)]
        groups = [group for group in groups if group not in touched] + [[box] + sum(touched, [])]
    return sorted(tuple(sum(numbers) // len(group) for numbers in zip(*group)) for group in groups)
