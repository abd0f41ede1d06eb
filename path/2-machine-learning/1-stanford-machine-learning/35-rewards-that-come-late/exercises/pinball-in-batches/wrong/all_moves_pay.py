# id: own
# belief: a target is meant for every move of its state
# fails: R2
# hint: A column of weights moves although its move was not made in the whole batch. What does a step say about moves
#   that nobody tried?
import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    """Return the targets of a batch, the fast weights after one step, and the slow ones after a soft update."""
    x, moves, rewards, x_next, ended = batch
    rows = np.arange(len(x))

    best = (x_next @ slow).max(axis=1)
    targets = rewards + discount * np.where(ended, 0.0, best)

    gaps = np.zeros((len(x), fast.shape[1]))
    gaps[:] = x @ fast - targets[:, None]
    new_fast = fast - rate * 2 * x.T @ gaps / len(x)

    new_slow = (1 - share) * slow + share * new_fast
    return targets, new_fast, new_slow
