import numpy as np


def shares(visitors):
    total = visitors.sum(axis=1)
    return visitors / np.where(total == 0, 1, total).reshape(-1, 1)
