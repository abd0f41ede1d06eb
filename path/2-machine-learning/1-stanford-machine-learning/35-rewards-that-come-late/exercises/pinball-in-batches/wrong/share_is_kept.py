# id: own
# belief: the share says how much of the slow weights is kept
# fails: R3
# hint: With a share of 0.01 your copy is hardly slow any more: it is nearly all new. Of which weights should a
#   hundredth come in?
import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    """Return the targets of a batch, the fast weights after one step, and the slow ones after a soft update."""
    x, moves, rewards, x_next, ended = batch
    rows = np.arange(len(x))

    best = (x_next @ slow).max(axis=1)
    targets = rewards + discount * np.where(ended, 0.0, best)

    gaps = np.zeros((len(x), fast.shape[1]))
    gaps[rows, moves] = (x @ fast)[rows, moves] - targets
    new_fast = fast - rate * 2 * x.T @ gaps / len(x)

    new_slow = share * slow + (1 - share) * new_fast
    return targets, new_fast, new_slow
