def touch(one, other, near):
    """Return whether at most near free pixels lie between two boxes, in both directions."""
    down = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return down <= near and along <= near


def around(group):
    """Return the box around a group."""
    tops, lefts, bottoms, rights = zip(*group)
    return min(tops), min(lefts), max(bottoms), max(rights)


def join(boxes, near):
    """Return one box for each label."""
    groups = []
    for box in boxes:
        # a bridge makes one group of all that it touches
        touched, rest = [box], []
        for group in groups:
            if any(touch(box, each, near) for each in group):
                touched += group
            else:
                rest.append(group)
        groups = rest + [touched]
    return sorted(around(group) for group in groups)
