import numpy as np


def learn_policy(log, states):
    """Return the best action for each state, learned from a log of steps."""
    # BEGIN SOLUTION
    state, action, after = (log[:, column].astype(int) for column in (0, 1, 3))
    reward, going_on = log[:, 2], log[:, 4] == 0
    pair = 2 * state + action
    count = np.bincount(pair, minlength=2 * states)

    Q = np.zeros((states, 2))
    for _ in range(40):
        # nothing follows an end
        target = reward + going_on * Q.max(axis=1)[after]

        # the mean target of each pair; what nobody tried is not chosen
        total = np.bincount(pair, target, minlength=2 * states)
        Q = np.where(count > 0, total / np.maximum(count, 1), -1000.0).reshape(states, 2)
    return Q.argmax(axis=1)
    # END SOLUTION
