# id: own
# belief: any fixed seed inside the function will do
# fails: R3
# hint: Whatever seed comes in, the result is the same. You begin with a number of your own. Then nobody
#   can see whether the finding hangs on it. Which number should the source begin with?
import numpy as np


def misfit(counts, step):
    return abs(counts[step:] - counts[:-step]).mean()


def chance(counts, step, tries, seed):
    rng = np.random.default_rng(42)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        if misfit(rng.permutation(counts), step) <= real:
            hits = hits + 1
    return hits / tries
