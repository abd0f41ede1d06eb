import numpy as np


def start(sizes, seed):
    """Return a random weight matrix between each layer and the next."""
    # BEGIN SOLUTION
    # one source of chance for all layers
    rng = np.random.default_rng(seed)
    thetas = []
    for s, t in zip(sizes, sizes[1:]):
        r = np.sqrt(6 / (s + t))
        thetas.append(rng.uniform(-r, r, (t, s + 1)))
    return thetas
    # END SOLUTION
