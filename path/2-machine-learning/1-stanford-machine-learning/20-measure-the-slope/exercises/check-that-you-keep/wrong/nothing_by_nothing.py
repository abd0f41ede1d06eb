# id: own
# belief: some slope is always there to divide by
# fails: R3
# hint: An array that does not move the cost has slopes of 0, said and measured. You divide 0 by 0 there. What
#   does the third rule ask for?
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
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size))
    return result
