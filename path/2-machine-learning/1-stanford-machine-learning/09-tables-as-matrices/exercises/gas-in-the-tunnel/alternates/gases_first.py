import numpy as np


def danger(air, answers, weights):
    by_gas = weights @ answers
    return np.array([float((moment * by_gas).sum()) for moment in air])
