import numpy as np


def check(cost, slopes, thetas, width):
    """Return the relative difference between said and measured slopes, for each array."""
    # BEGIN SOLUTION
    result = []
    for which, said in enumerate(slopes(thetas)):
        found = np.zeros(said.shape)
        for place in np.ndindex(said.shape):
            # two fresh lists of floats: nothing of an earlier move is left
            up, down = ([theta.astype(float) for theta in thetas] for side in range(2))
            up[which][place] += width
            down[which][place] -= width
            found[place] = (cost(up) - cost(down)) / (2 * width)
        # where nothing moves there is nothing to divide by
        size = np.linalg.norm(said) + np.linalg.norm(found)
        result.append(float(np.linalg.norm(said - found) / size) if size > 0 else 0.0)
    return result
    # END SOLUTION
