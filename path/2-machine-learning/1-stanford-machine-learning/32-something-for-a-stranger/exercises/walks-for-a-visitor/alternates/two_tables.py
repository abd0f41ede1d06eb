import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    rows = []
    for number, walk in enumerate(walks):
        if number not in heard:
            rows.append((-float(np.dot(walk, me)), number))
    rows.sort()
    careful = sorted((-float(ended[number]), number) for _, number in rows[:length])
    taken = []
    for _, number in careful:
        if len(taken) == n:
            break
        near = False
        for other in taken:
            gap = walks[number] - walks[other]
            if float(gap @ gap) < apart:
                near = True
        if not near:
            taken.append(number)
    return taken
