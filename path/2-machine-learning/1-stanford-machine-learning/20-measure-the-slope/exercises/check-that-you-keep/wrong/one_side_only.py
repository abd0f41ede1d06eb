# id: own
# belief: a short move to one side measures the slope
# fails: R1
# hint: You compare the moved cost with the one where you stand. A bend goes into that, and right slopes look
#   wrong in the fifth digit. Where does the other foot have to stand?
import numpy as np


def check(cost, slopes, thetas, width):
    result = []
    here = cost(thetas)
    for which, said in enumerate(slopes(thetas)):
        found = np.zeros(said.shape)
        for place in np.ndindex(said.shape):
            moved = [theta.astype(float) for theta in thetas]
            moved[which][place] += width
            found[place] = (cost(moved) - here) / width
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size) if size > 0 else 0.0)
    return result
