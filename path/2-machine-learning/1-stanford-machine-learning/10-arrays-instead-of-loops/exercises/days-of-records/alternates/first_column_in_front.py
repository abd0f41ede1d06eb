import numpy as np


def records(heat):
    before = np.full((heat.shape[0], 1), -np.inf)
    padded = np.concatenate([before, heat[:, :-1]], axis=1)
    return heat > np.maximum.accumulate(padded, axis=1)
