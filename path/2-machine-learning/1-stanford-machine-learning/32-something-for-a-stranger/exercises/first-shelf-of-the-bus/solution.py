import numpy as np


def first_shelf(stars, n, lent):
    """Return the numbers of n books for somebody who has rated nothing, the best first."""
    # each star has one voice
    common = np.nanmean(stars)

    # lent ratings hold the few near the common mean, and are all that an unread book has
    count = (~np.isnan(stars)).sum(axis=0)
    worth = (np.nansum(stars, axis=0) + lent * common) / (count + lent)
    return [int(book) for book in np.argsort(-worth, kind="stable")[:n]]
