import numpy as np


def learn_limit(evening, frost):
    limits = np.unique(evening)
    says = evening[None, :] <= limits[:, None]
    mistakes = (says != frost[None, :]).sum(axis=1)
    return limits[np.argmin(mistakes)]
