# id: own
# belief: the slow copy takes its share of the weights before the step
# fails: R3
# hint: Your slow weights are mixed with the fast ones from before the step, and so they lag a step behind. Which ones
#   does the third rule name?
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

    new_slow = (1 - share) * slow + share * fast
    return targets, new_fast, new_slow
