# id: own
# belief: the highest mean is the best book, however few have read it
# fails: R1
# hint: A book with one happy reader leads your shelf. How much does the mean of one move when four ratings are
#   lent to it, and how much the mean of nine?
import numpy as np


def first_shelf(stars, n, lent):
    common = np.nanmean(stars)
    count = (~np.isnan(stars)).sum(axis=0)
    means = np.where(count > 0, np.nansum(stars, axis=0) / np.maximum(count, 1), common)
    return [int(book) for book in np.argsort(-means, kind="stable")[:n]]
