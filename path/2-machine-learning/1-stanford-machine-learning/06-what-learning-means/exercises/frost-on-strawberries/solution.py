import numpy as np


def learn_limit(evening, frost):
    """Return the limit whose rule, frost at or below it, is right most often."""

    # BEGIN SOLUTION
    def score(limit):
        return ((evening <= limit) == frost).mean()

    # of equals, max keeps the first: the lowest
    return max(sorted(set(evening)), key=score)
    # END SOLUTION
