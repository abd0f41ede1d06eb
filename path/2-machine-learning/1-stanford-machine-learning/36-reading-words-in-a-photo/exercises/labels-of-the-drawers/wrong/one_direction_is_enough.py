# id: own
# belief: boxes that are near in one direction touch
# fails: R1
# hint: Two labels in the same column of drawers, far below each other, become one. In how many directions does the first
#   rule want them to be near?
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
        touched, rest = [box], []
        for group in groups:
            if any(touch((0, box[1], 1, box[3]), (0, each[1], 1, each[3]), near) for each in group):
                touched += group
            else:
                rest.append(group)
        groups = rest + [touched]
    return sorted(around(group) for group in groups)
