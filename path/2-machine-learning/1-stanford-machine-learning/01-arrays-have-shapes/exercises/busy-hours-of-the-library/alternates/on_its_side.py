import numpy as np


def shares(visitors):
    total = np.maximum(np.sum(visitors, 1), 1)
    return (visitors.T / total).T
