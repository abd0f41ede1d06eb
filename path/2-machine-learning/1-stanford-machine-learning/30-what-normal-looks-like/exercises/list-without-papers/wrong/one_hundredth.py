# id: ML77
# belief: the height of a density is a probability
# fails: R2
# hint: You call densities below 0.01, as if one row in a hundred had to lie there. What becomes of the density
#   when a column spreads less, or is written in another unit?
import numpy as np
from scipy.stats import norm


def ratios(table):
    carat, x, y, z = np.log(table[["carat", "x", "y", "z"]].to_numpy(float)).T
    return np.column_stack([carat - x - y - z, y - x, z - x])


def find_slips(stones, odd, new):
    known = ratios(stones)[~odd]
    return norm.logpdf(ratios(new), known.mean(axis=0), known.std(axis=0)).sum(axis=1) < np.log(0.01)
