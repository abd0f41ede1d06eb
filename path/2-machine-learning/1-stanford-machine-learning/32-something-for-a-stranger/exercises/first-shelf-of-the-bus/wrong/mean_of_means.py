# id: ML42
# belief: the mean of the books' means is the mean of all stars
# fails: R2
# hint: Your unread books are worth another number than the mean of all stars given. A book with one reader has
#   as loud a voice in yours as a book with ten. What should have one voice?
import numpy as np


def first_shelf(stars, n, lent):
    read = ~np.isnan(stars)
    count = read.sum(axis=0)
    total = np.nansum(stars, axis=0)
    common = (total[count > 0] / count[count > 0]).mean()
    worth = (total + lent * common) / (count + lent)
    return [int(book) for book in np.argsort(-worth, kind="stable")[:n]]
