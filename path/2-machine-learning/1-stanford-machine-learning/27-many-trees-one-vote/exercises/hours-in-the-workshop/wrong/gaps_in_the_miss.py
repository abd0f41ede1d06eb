# id: ML11
# belief: a missing guess is left out of a mean by itself
# fails: R3
# hint: Your guesses are right. The miss is nan as soon as one repair has no guess. Over which repairs does
#   the third rule take the mean?
import numpy as np


def left_out(picks, said, hours):
    judges = np.array([~np.isin(np.arange(len(hours)), pick) for pick in picks])
    count = judges.sum(axis=0)
    guess = np.where(count > 0, (said * judges).sum(axis=0) / np.maximum(count, 1), np.nan)
    return guess, float(np.sqrt(((guess - hours) ** 2).mean()))
