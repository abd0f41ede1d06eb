# id: own
# belief: random numbers between 0 and r are random enough
# fails: R2
# hint: None of your weights is below zero, so every sum grows with every input, and the units are full from the
#   beginning. Where does the range have to begin?
import numpy as np


def start(sizes, seed):
    rng = np.random.default_rng(seed)
    return [np.sqrt(6 / (s + t)) * rng.random((t, s + 1)) for s, t in zip(sizes, sizes[1:])]
