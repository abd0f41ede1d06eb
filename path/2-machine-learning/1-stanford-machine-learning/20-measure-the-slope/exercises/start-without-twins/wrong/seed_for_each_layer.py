# id: ML61
# belief: the seed is set before every draw
# fails: R3
# hint: With layers of equal size your matrices are copies of each other, up to their limits. How often is the
#   source of chance made?
import numpy as np


def start(sizes, seed):
    thetas = []
    for s, t in zip(sizes, sizes[1:]):
        rng = np.random.default_rng(seed)
        r = np.sqrt(6 / (s + t))
        thetas.append(rng.uniform(-r, r, (t, s + 1)))
    return thetas
