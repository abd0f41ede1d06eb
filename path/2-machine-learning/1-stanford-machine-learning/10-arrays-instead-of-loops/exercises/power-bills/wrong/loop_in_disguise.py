# id: ML85
# belief: np.vectorize makes a function fast
# fails: R3
# hint: Every number is right, and Python still goes through all months: `np.vectorize` calls your
#   function once for each. Which moves work on the whole table?
import numpy as np


def bills(use, limit, low, high):
    def one(hours):
        return min(hours, limit) * low + max(hours - limit, 0) * high

    price = np.vectorize(one)(use)
    return price.sum(axis=1), price.argmax(axis=1)
