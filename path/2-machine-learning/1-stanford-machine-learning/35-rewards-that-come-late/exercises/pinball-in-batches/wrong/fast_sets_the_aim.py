# id: own
# belief: the model that learns may set its own targets
# fails: R1
# hint: Your targets change when the fast weights do. Then each step moves what it aims at. Which of the two sets of
#   weights does the first rule name?
import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    """Return the targets of a batch, the fast weights after one step, and the slow ones after a soft update."""
    x, moves, rewards, x_next, ended = batch
    rows = np.arange(len(x))

    best = (x_next @ fast).max(axis=1)
    targets = rewards + discount * np.where(ended, 0.0, best)

    gaps = np.zeros((len(x), fast.shape[1]))
    gaps[rows, moves] = (x @ fast)[rows, moves] - targets
    new_fast = fast - rate * 2 * x.T @ gaps / len(x)

    new_slow = (1 - share) * slow + share * new_fast
    return targets, new_fast, new_slow
