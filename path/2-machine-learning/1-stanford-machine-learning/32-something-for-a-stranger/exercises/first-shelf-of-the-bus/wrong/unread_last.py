# id: own
# belief: what nobody has read has no place on a shelf of good books
# fails: R3
# hint: Your unread books stand behind one that all readers found bad. What is left of the fraction in the first
#   rule when a book has no star of its own?
import numpy as np


def first_shelf(stars, n, lent):
    common = np.nanmean(stars)
    count = (~np.isnan(stars)).sum(axis=0)
    worth = (np.nansum(stars, axis=0) + lent * common) / (count + lent)
    worth = np.where(count > 0, worth, -np.inf)
    return [int(book) for book in np.argsort(-worth, kind="stable")[:n]]
