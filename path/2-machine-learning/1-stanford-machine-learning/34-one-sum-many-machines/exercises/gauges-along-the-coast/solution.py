import numpy as np


def digest(readings):
    """Return (count, mean, sum of squared distances to the mean) of the readings that are there."""
    # BEGIN SOLUTION
    known = readings[~np.isnan(readings)]
    if len(known) == 0:
        return 0, 0.0, 0.0
    mean = known.mean()
    return len(known), float(mean), float(((known - mean) ** 2).sum())
    # END SOLUTION


def join(first, second):
    """Return the digest of all readings behind two digests."""
    # BEGIN SOLUTION
    count = first[0] + second[0]
    if count == 0:
        return first
    # from the first mean, the common one lies as far as the second has a share
    way = second[1] - first[1]
    mean = first[1] + way * second[0] / count
    # the unrest inside both, and the distance between them
    squares = first[2] + second[2] + way**2 * first[0] * second[0] / count
    return count, mean, squares
    # END SOLUTION
