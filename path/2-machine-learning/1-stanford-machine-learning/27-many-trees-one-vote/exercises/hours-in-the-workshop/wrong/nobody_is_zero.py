# id: own
# belief: where nobody may judge, the guess is zero
# fails: R2, R3
# hint: A repair that all trees have drawn gets zero hours from you, and the miss grows by it. What did
#   anybody say about this repair?
import numpy as np


def left_out(picks, said, hours):
    judges = np.array([~np.isin(np.arange(len(hours)), pick) for pick in picks])
    guess = (said * judges).sum(axis=0) / np.maximum(judges.sum(axis=0), 1)
    return guess, float(np.sqrt(((guess - hours) ** 2).mean()))
