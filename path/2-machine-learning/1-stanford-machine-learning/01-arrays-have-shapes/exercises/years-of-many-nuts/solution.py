import numpy as np


def misfit(counts, step):
    """Return the mean distance between each year and the year `step` years later."""
    # BEGIN SOLUTION
    return abs(counts[step:] - counts[:-step]).mean()
    # END SOLUTION


def chance(counts, step, tries, seed):
    """Return the share of shuffles that fit at least as well as the real sequence."""
    # BEGIN SOLUTION
    rng = np.random.default_rng(seed)
    real = misfit(counts, step)
    hits = 0
    for _ in range(tries):
        if misfit(rng.permutation(counts), step) <= real:
            hits = hits + 1
    return hits / tries
    # END SOLUTION
