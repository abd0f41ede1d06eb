import numpy as np


def columns_of(answers, names):
    words = np.array(answers)
    return np.column_stack([(words == name).astype(float) for name in names])
