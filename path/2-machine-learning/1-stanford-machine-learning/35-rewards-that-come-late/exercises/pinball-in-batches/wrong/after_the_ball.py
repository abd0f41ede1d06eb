# id: ML166
# belief: the value of the state that is noted next counts after an end, too
# fails: R1
# hint: A lost ball's target holds more than its reward: your model has looked at a ball that is no longer on the
#   table. Which array says where nothing follows?
import numpy as np


def train_step(batch, fast, slow, discount, rate, share):
    """Return the targets of a batch, the fast weights after one step, and the slow ones after a soft update."""
    x, moves, rewards, x_next, ended = batch
    rows = np.arange(len(x))

    best = (x_next @ slow).max(axis=1)
    targets = rewards + discount * best

    gaps = np.zeros((len(x), fast.shape[1]))
    gaps[rows, moves] = (x @ fast)[rows, moves] - targets
    new_fast = fast - rate * 2 * x.T @ gaps / len(x)

    new_slow = (1 - share) * slow + share * new_fast
    return targets, new_fast, new_slow
