# id: own
# belief: a box belongs to the first group that it touches, and that is all
# fails: R2
# hint: The boxes have their ends back. Now give three boxes in a row, the middle one last. It touches both others: what
#   becomes of the second group?
def touch(one, other, near):
    down = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return down <= near and along <= near


def around(group):
    tops, lefts, bottoms, rights = zip(*group)
    return min(tops), min(lefts), max(bottoms), max(rights)


def join(boxes, near):
    groups = []
    for box in boxes:
        for group in groups:
            if any(touch(box, each, near) for each in group):
                group.append(box)
                break
        else:
            groups.append([box])
    return sorted(around(group) for group in groups)
