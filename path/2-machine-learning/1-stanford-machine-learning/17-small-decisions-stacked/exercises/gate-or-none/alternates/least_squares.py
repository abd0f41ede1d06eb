import numpy as np


def gate(answers, sure):
    corners = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], float)
    wish = np.where(np.asarray(answers, bool), 1.0, -1.0)
    weights = np.linalg.lstsq(corners, wish, rcond=None)[0]
    margins = (corners @ weights) * wish
    if margins.min() < 1e-6:
        return None
    return tuple(float(w) for w in weights / margins.min() * np.log(sure / (1 - sure)))
