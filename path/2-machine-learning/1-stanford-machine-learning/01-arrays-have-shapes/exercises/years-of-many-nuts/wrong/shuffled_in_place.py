# id: PY13
# belief: a function may shuffle what it was given
# fails: R4
# hint: After the call the forester's years are in another order, and nobody can say which was which.
#   Your shuffle moves the array that came in. What gives the values in a new array?
import numpy as np


def misfit(counts, step):
    return abs(counts[step:] - counts[:-step]).mean()


def chance(counts, step, tries, seed):
    rng = np.random.default_rng(seed)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        rng.shuffle(counts)
        if misfit(counts, step) <= real:
            hits = hits + 1
    return hits / tries
