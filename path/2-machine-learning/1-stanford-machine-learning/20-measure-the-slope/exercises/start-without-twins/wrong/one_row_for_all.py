# id: own
# belief: random weights are enough, whichever way they are laid out
# fails: R3
# hint: Your numbers are random, and every row is the same row. Units are rows. Which of your units differ?
import numpy as np


def start(sizes, seed):
    rng = np.random.default_rng(seed)
    thetas = []
    for s, t in zip(sizes, sizes[1:]):
        r = np.sqrt(6 / (s + t))
        thetas.append(np.tile(rng.uniform(-r, r, s + 1), (t, 1)))
    return thetas
