import numpy as np


def shares(weights, survived, limit):
    """Return the share that the rule gets right, and the share of the baseline."""
    # BEGIN SOLUTION
    says_lives = weights > limit
    alive = survived.mean()
    return (says_lives == survived).mean(), max(alive, 1 - alive)
    # END SOLUTION
