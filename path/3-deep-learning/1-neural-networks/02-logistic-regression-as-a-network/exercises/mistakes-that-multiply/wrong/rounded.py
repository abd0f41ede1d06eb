# id: ML19
# belief: a probability of one half counts as a yes
# fails: R1
# hint: At exactly 0.5 you call the letter a nine. The first rule says "above". Which sign leaves the edge out?
import numpy as np


def mistakes(A, Y):
    called, labels = np.ravel(A) >= 0.5, np.ravel(Y)
    if len(called) != len(labels):
        raise ValueError(f"{len(called)} probabilities, but {len(labels)} labels")
    return int((called != labels).sum())
