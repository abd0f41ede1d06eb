# id: own
# belief: what lies above the limit is use less limit, everywhere
# fails: R1
# hint: In the first example your second home gets money back. What is `use - limit` in a month that
#   stays below the limit?
import numpy as np


def bills(use, limit, low, high):
    price = np.minimum(use, limit) * low + (use - limit) * high
    return price.sum(axis=1), price.argmax(axis=1)
