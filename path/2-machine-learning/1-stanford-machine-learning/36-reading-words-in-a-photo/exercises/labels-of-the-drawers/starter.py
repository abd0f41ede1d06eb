def touch(one, other, near):
    """Return whether at most near free pixels lie between two boxes, in both directions."""
    down = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return down <= near and along <= near


def around(group):
    """Return the box of a group."""
    return tuple(sum(numbers) // len(group) for numbers in zip(*group))


def join(boxes, near):
    """Return one box for each label."""
    groups = []
    for box in boxes:
        for group in groups:
            if any(touch(box, each, near) for each in group):
                group.append(box)
                break
        else:
            groups.append([box])
    return sorted(around(group) for group in groups)
