# id: own
# belief: turning a sorted order round turns nothing else
# fails: R4
# hint: Among equal books yours shows the last one first. What does turning the whole order do to those that
#   were equal?
import numpy as np


def first_shelf(stars, n, lent):
    common = np.nanmean(stars)
    count = (~np.isnan(stars)).sum(axis=0)
    worth = (np.nansum(stars, axis=0) + lent * common) / (count + lent)
    return [int(book) for book in np.argsort(worth, kind="stable")[::-1][:n]]
