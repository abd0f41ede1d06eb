import numpy as np


def cost_and_slopes(liked, times, X, Theta, lam):
    puzzle, family = np.nonzero(times)
    often = times[puzzle, family]
    off = np.einsum("ck,ck->c", X[puzzle], Theta[family]) - liked[puzzle, family]
    to_X, to_Theta = lam * X, lam * Theta
    np.add.at(to_X, puzzle, (often * off)[:, None] * Theta[family])
    np.add.at(to_Theta, family, (often * off)[:, None] * X[puzzle])
    squares = np.sum(often * off * off) + lam * (np.vdot(X, X) + np.vdot(Theta, Theta))
    return 0.5 * squares, to_X, to_Theta
