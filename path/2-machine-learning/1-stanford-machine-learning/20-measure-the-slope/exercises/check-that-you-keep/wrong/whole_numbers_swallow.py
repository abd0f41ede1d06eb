# id: ML07
# belief: an array of whole numbers takes a ten-thousandth
# fails: R4
# hint: With whole numbers all your measured slopes are 0: 3 plus a ten-thousandth is cut back to 3. Which kind
#   of numbers must the copy hold?
import numpy as np


def check(cost, slopes, thetas, width):
    result = []
    for which, said in enumerate(slopes(thetas)):
        found = np.zeros(said.shape)
        for place in np.ndindex(said.shape):
            up = [theta.copy() for theta in thetas]
            down = [theta.copy() for theta in thetas]
            up[which][place] = up[which][place] + width
            down[which][place] = down[which][place] - width
            found[place] = (cost(up) - cost(down)) / (2 * width)
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size) if size > 0 else 0.0)
    return result
