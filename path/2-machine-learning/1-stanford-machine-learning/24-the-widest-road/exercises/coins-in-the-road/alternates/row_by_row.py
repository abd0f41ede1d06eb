import numpy as np


def cost_and_slopes(X, y, w, b, C):
    total, slopes, slope_b = 0.0, np.array(w, dtype=float), 0.0
    for row, answer in zip(X, y, strict=True):
        missing = 1 - answer * (float(row @ w) + b)
        if missing > 0:
            total += missing
            slopes -= C * answer * row
            slope_b -= C * answer
    return C * total + 0.5 * float((w**2).sum()), slopes, slope_b
