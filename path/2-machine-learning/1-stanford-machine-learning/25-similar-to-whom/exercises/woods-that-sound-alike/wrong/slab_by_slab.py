# id: own
# belief: a loop that calls NumPy inside is as good as no loop
# fails: R3
# hint: Your numbers are right, and Python goes through the loft slab by slab. Which two axes could hold all
#   pairs at once?
import numpy as np


def similarities(A, B, sigma):
    lines = [np.exp(-((slab - B) ** 2).sum(axis=1) / (2 * sigma**2)) for slab in A]
    return np.array(lines)
