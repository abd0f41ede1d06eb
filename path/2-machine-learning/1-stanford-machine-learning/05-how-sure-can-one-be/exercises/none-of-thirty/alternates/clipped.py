import numpy as np


def around(answers):
    share = answers.mean()
    error = answers.std() / np.sqrt(len(answers))
    away = 2 * error if error > 0 else 3 / len(answers)
    low, high = np.clip([share - away, share + away], 0, 1)
    return low, high
