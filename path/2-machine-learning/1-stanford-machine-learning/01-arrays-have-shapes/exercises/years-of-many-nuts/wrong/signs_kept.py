# id: own
# belief: distances may have signs
# fails: R1
# hint: Your mean lets a step up and a step down cancel each other. Two years that are far apart then
#   look like a perfect fit. What has to go before you average?
import numpy as np


def misfit(counts, step):
    return (counts[step:] - counts[:-step]).mean()


def chance(counts, step, tries, seed):
    rng = np.random.default_rng(seed)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        if misfit(rng.permutation(counts), step) <= real:
            hits = hits + 1
    return hits / tries
