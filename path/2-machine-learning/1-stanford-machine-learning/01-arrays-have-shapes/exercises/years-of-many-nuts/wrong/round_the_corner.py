# id: own
# belief: after the last year the first one follows
# fails: R1
# hint: You let the last years meet the first ones, as if time went round in a circle. What does the
#   first rule say about years without a partner?
import numpy as np


def misfit(counts, step):
    return abs(np.roll(counts, -step) - counts).mean()


def chance(counts, step, tries, seed):
    rng = np.random.default_rng(seed)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        if misfit(rng.permutation(counts), step) <= real:
            hits = hits + 1
    return hits / tries
