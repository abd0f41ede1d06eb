# id: own
# belief: a shuffle that fits equally well does not count
# fails: R2
# hint: When all years are alike, every shuffle fits as well as the real sequence, and you count none
#   of them. Read the second rule again: at most.
import numpy as np


def misfit(counts, step):
    return abs(counts[step:] - counts[:-step]).mean()


def chance(counts, step, tries, seed):
    rng = np.random.default_rng(seed)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        if misfit(rng.permutation(counts), step) < real:
            hits = hits + 1
    return hits / tries
