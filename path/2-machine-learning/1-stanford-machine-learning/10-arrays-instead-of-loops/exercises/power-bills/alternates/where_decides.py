import numpy as np


def bills(use, limit, low, high):
    price = np.where(use > limit, limit * low + (use - limit) * high, use * low)
    return np.sum(price, axis=-1), np.argmax(price, axis=-1)
