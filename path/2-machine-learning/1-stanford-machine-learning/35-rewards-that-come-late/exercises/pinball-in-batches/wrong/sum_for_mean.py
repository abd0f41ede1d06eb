# id: ML41
# belief: sum or mean over the batch, it makes no difference
# fails: R2
# hint: Your step grows with the batch: with the same steps twice it is twice as long. What does the second rule say
#   about the squared gaps?
import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    """Return the targets of a batch, the fast weights after one step, and the slow ones after a soft update."""
    x, moves, rewards, x_next, ended = batch
    rows = np.arange(len(x))

    best = (x_next @ slow).max(axis=1)
    targets = rewards + discount * np.where(ended, 0.0, best)

    gaps = np.zeros((len(x), fast.shape[1]))
    gaps[rows, moves] = (x @ fast)[rows, moves] - targets
    new_fast = fast - rate * 2 * x.T @ gaps

    new_slow = (1 - share) * slow + share * new_fast
    return targets, new_fast, new_slow
