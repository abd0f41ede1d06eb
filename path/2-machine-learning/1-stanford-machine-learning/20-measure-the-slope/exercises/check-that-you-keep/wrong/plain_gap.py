# id: own
# belief: a small gap means that two slopes agree
# fails: R2
# hint: You return the length of the gap. For slopes of a millionth it is always tiny, however wrong they are.
#   By what has it to be divided?
import numpy as np


def check(cost, slopes, thetas, width):
    result = []
    for which, said in enumerate(slopes(thetas)):
        found = np.zeros(said.shape)
        for place in np.ndindex(said.shape):
            up = [theta.astype(float) for theta in thetas]
            down = [theta.astype(float) for theta in thetas]
            up[which][place] += width
            down[which][place] -= width
            found[place] = (cost(up) - cost(down)) / (2 * width)
        result.append(float(np.linalg.norm(said - found)))
    return result
