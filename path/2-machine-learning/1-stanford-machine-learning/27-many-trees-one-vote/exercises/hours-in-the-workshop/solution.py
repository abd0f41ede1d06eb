import numpy as np


def left_out(picks, said, hours):
    """Return the out-of-bag guesses with shape (m,), and how far they miss."""
    # BEGIN SOLUTION
    # who may judge: a row for each tree, a column for each repair
    judges = np.array([~np.isin(np.arange(len(hours)), pick) for pick in picks])
    count = judges.sum(axis=0)
    guess = np.full(len(hours), np.nan)

    # only where somebody may judge
    some = count > 0
    guess[some] = (said * judges).sum(axis=0)[some] / count[some]
    if not some.any():
        return guess, float("nan")
    return guess, float(np.sqrt(((guess - hours)[some] ** 2).mean()))
    # END SOLUTION
