import numpy as np


def split_the_miss(promises, truth):
    """Return (bias, variance, missed), each with one number for every night."""
    # BEGIN SOLUTION
    # what all keepers have wrong together
    bias = promises.mean(axis=0) - truth
    # how far they scatter around their own mean
    variance = promises.var(axis=0)
    missed = ((promises - truth) ** 2).mean(axis=0)
    return bias, variance, missed
    # END SOLUTION
