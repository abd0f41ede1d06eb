# id: own
# belief: what comes next is worth what the people of the log made of it
# fails: R2, R3
# hint: You take the mean over both actions for what comes next, as if she would go on by chance like the people of the
#   log. What may she do in the next half hour that they did not?
import numpy as np


def learn_policy(log, states):
    """Return the best action for each state, learned from a log of steps."""
    state, action, after = (log[:, column].astype(int) for column in (0, 1, 3))
    reward, going_on = log[:, 2], log[:, 4] == 0
    pair = 2 * state + action
    count = np.bincount(pair, minlength=2 * states)

    Q = np.zeros((states, 2))
    for _ in range(40):
        target = reward + going_on * Q.mean(axis=1)[after]

        total = np.bincount(pair, target, minlength=2 * states)
        Q = np.where(count > 0, total / np.maximum(count, 1), 0.0).reshape(states, 2)
    return Q.argmax(axis=1)
