import numpy as np


def misfit(counts, step):
    return np.mean(np.abs(counts[step:] - counts[: len(counts) - step]))


def chance(counts, step, tries, seed):
    table = np.random.default_rng(seed).permuted(np.tile(counts, (tries, 1)), axis=1)
    distances = np.abs(table[:, step:] - table[:, :-step]).mean(axis=1)
    return float((distances <= misfit(counts, step)).mean())
