# id: own
# belief: the run is the width, also with a move to each side
# fails: R1
# hint: Right slopes come out as different by a third, so one side is twice the other. How far is it from the
#   lowered place to the raised one?
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
            found[place] = (cost(up) - cost(down)) / width
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size) if size > 0 else 0.0)
    return result
