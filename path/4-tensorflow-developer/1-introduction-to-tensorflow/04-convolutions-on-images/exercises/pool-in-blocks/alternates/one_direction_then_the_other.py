import numpy as np


def strongest(answers, side=2):
    for axis in (0, 1):
        end = answers.shape[axis] // side * side
        parts = [np.take(answers, range(start, end, side), axis=axis) for start in range(side)]
        answers = np.maximum.reduce(parts)
    return answers
