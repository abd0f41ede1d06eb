# id: own
# belief: a tree judges the repairs of its own bag
# fails: R1, R2, R3, R4
# hint: Your first guess of the example is 5, from the tree that has drawn this repair twice. Out of the bag:
#   on which side of the mask are the judges?
import numpy as np


def left_out(picks, said, hours):
    judges = np.array([np.isin(np.arange(len(hours)), pick) for pick in picks])
    count = judges.sum(axis=0)
    guess = np.full(len(hours), np.nan)
    some = count > 0
    guess[some] = (said * judges).sum(axis=0)[some] / count[some]
    if not some.any():
        return guess, float("nan")
    return guess, float(np.sqrt(((guess - hours)[some] ** 2).mean()))
