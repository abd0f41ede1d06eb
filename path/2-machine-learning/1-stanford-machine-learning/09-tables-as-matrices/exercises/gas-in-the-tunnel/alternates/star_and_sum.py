import numpy as np


def danger(air, answers, weights):
    result = np.zeros(len(air))
    for sensor, weight in zip(answers, weights):
        shown = (air * sensor).sum(axis=1)
        result = result + weight * shown
    return result
