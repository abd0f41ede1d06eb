import numpy as np


def first_shelf(stars, n, lent):
    """Return the numbers of n books for somebody who has rated nothing, the best first."""
    count = (~np.isnan(stars)).sum(axis=0)
    with np.errstate(invalid="ignore"):
        means = np.nansum(stars, axis=0) / count
    common = np.nanmean(means)
    worth = means + lent * (common - means) / (lent + len(stars))
    return [int(book) for book in np.argsort(worth)[::-1][:n]]
