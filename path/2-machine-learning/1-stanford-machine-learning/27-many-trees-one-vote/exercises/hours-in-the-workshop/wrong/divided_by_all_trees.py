# id: own
# belief: the mean divides by the number of trees, whoever may judge
# fails: R1, R3, R4
# hint: Your guesses are too small, by about two thirds. How many trees have spoken about a repair, and by
#   how many do you divide?
import numpy as np


def left_out(picks, said, hours):
    judges = np.array([~np.isin(np.arange(len(hours)), pick) for pick in picks])
    guess = np.where(judges.any(axis=0), (said * judges).mean(axis=0), np.nan)
    some = ~np.isnan(guess)
    if not some.any():
        return guess, float("nan")
    return guess, float(np.sqrt(((guess - hours)[some] ** 2).mean()))
