# id: ML61
# belief: the seed is set before every draw
# fails: R3
# hint: Your source is made anew in each turn, so every turn shuffles in the same way, and the answer
#   is always 0 or 1. Where does the source belong, so that it goes on?
import numpy as np


def misfit(counts, step):
    return abs(counts[step:] - counts[:-step]).mean()


def chance(counts, step, tries, seed):
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        rng = np.random.default_rng(seed)
        if misfit(rng.permutation(counts), step) <= real:
            hits = hits + 1
    return hits / tries
