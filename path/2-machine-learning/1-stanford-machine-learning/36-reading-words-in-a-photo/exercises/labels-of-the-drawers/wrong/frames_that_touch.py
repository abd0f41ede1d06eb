# id: own
# belief: what touches the frame of a label belongs to it
# fails: R1, R2
# hint: Take boxes that form an L, and a small one in its empty corner, far from both arms. Which boxes does it touch, and
#   which did you compare it with?
def touch(one, other, near):
    down = max(one[0], other[0]) - min(one[2], other[2])
    along = max(one[1], other[1]) - min(one[3], other[3])
    return down <= near and along <= near


def around(group):
    tops, lefts, bottoms, rights = zip(*group)
    return min(tops), min(lefts), max(bottoms), max(rights)


def join(boxes, near):
    frames = list(boxes)
    again = True
    while again:
        again = False
        for a in range(len(frames)):
            for b in range(a):
                if not again and touch(frames[a], frames[b], near):
                    merged = around([frames[a], frames[b]])
                    frames = [each for k, each in enumerate(frames) if k not in (a, b)] + [merged]
                    again = True
    return sorted(frames)
