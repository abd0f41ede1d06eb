# id: own
# belief: a high score speaks for label 0
# fails: R1
# hint: A score of 2 with label 1 should be a small surprise, and yours is the larger one. Which label does
#   a high score speak for? Look at the sign of the score in each case.
import numpy as np


def cost(Z, Y):
    return float(np.mean(np.logaddexp(0, -Z) + Y * Z))
