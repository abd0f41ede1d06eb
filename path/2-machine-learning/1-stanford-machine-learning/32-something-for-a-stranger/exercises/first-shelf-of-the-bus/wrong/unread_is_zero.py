# id: ML11
# belief: not read counts as no star
# fails: R1, R2, R3
# hint: Your shelf prefers what everybody has read, and unread books come last. A place without a number was
#   counted as a zero. How many stars were really given to each book?
import numpy as np


def first_shelf(stars, n, lent):
    filled = np.nan_to_num(stars)
    common = filled.mean()
    worth = (filled.sum(axis=0) + lent * common) / (len(stars) + lent)
    return [int(book) for book in np.argsort(-worth, kind="stable")[:n]]
