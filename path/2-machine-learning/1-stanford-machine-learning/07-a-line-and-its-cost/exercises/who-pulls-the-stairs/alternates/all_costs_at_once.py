import numpy as np


def strongest_pull(x, y, theta0, slopes):
    slopes = np.asarray(slopes)
    squares = (theta0 + slopes.reshape(-1, 1) * x - y) ** 2
    total = squares.sum(axis=1, keepdims=True)
    without = slopes[np.argmin(total - squares, axis=0)]
    return int(np.argmax(np.abs(without - slopes[np.argmin(total)])))
