# id: PY03
# belief: a second name for a list of arrays is a copy of it
# fails: R1, R4
# hint: Look at your arrays afterwards: they have moved. Each number was lowered and never put back, so the next
#   one was measured elsewhere. What makes a copy of an array?
import numpy as np


def check(cost, slopes, thetas, width):
    result = []
    for which, said in enumerate(slopes(thetas)):
        found = np.zeros(said.shape)
        for place in np.ndindex(said.shape):
            moved = thetas
            moved[which][place] += width
            above = cost(moved)
            moved[which][place] -= 2 * width
            found[place] = (above - cost(moved)) / (2 * width)
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size) if size > 0 else 0.0)
    return result
