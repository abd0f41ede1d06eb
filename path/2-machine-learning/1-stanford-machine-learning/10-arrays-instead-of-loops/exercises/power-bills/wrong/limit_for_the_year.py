# id: own
# belief: the limit counts for the sum, so one may add up first
# fails: R1
# hint: You added up the year and then applied the limit once, or for all months together. A mild
#   summer does not pay for a winter. For what does the limit count?
import numpy as np


def bills(use, limit, low, high):
    months = use.shape[1]
    year = use.sum(axis=1)
    sums = np.minimum(year, limit * months) * low + np.maximum(year - limit * months, 0) * high
    return sums, use.argmax(axis=1)
