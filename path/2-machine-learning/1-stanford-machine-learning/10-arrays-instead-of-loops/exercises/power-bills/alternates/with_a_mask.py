import numpy as np


def bills(use, limit, low, high):
    price = use * float(low)
    over = use > limit
    price[over] += (use[over] - limit) * (high - low)
    return price @ np.ones(use.shape[1]), (price.T).argmax(axis=0)
