# id: own
# belief: a tiny number inside the logarithm makes the cost right
# fails: R3
# hint: It no longer becomes infinite, but a score of -800 and one of -50 cost the same. The digits were
#   lost before the logarithm. Start from the score instead.
import numpy as np


def cost(Z, Y):
    A = 1 / (1 + np.exp(-np.clip(Z, -500, 500)))
    return float(-np.mean(Y * np.log(A + 1e-15) + (1 - Y) * np.log(1 - A + 1e-15)))
