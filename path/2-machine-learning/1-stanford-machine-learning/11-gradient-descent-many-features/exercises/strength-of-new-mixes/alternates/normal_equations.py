import numpy as np


def predict_strength(X, y, new_X):
    def columns(rows):
        return np.c_[np.ones(len(rows)), rows[:, :7], np.log1p(rows[:, 7])]

    weights, *_ = np.linalg.lstsq(columns(X), y, rcond=None)
    return columns(new_X) @ weights
