# id: ML164
# belief: the move with the best next reward leads to the most in all
# fails: R2, R3
# hint: Your policy goes home with a single mushroom. Staying has no reward of its own, only what it leads to. How does
#   a late reward come into the target of an early step?
import numpy as np


def learn_policy(log, states):
    """Return the best action for each state, learned from a log of steps."""
    state, action, after = (log[:, column].astype(int) for column in (0, 1, 3))
    reward, going_on = log[:, 2], log[:, 4] == 0
    pair = 2 * state + action
    count = np.bincount(pair, minlength=2 * states)

    Q = np.zeros((states, 2))
    for _ in range(1):
        target = reward

        total = np.bincount(pair, target, minlength=2 * states)
        Q = np.where(count > 0, total / np.maximum(count, 1), -1000.0).reshape(states, 2)
    return Q.argmax(axis=1)
