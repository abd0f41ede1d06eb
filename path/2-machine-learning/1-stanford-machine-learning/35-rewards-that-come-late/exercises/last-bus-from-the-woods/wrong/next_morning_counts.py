# id: ML166
# belief: the value of the state that is noted next counts after an end, too
# fails: R4
# hint: Your targets hold the next morning's worth after every end, and so going home early looks good: another day can
#   begin. Which column says that nothing follows?
import numpy as np


def learn_policy(log, states):
    """Return the best action for each state, learned from a log of steps."""
    state, action, after = (log[:, column].astype(int) for column in (0, 1, 3))
    reward, going_on = log[:, 2], log[:, 4] == 0
    pair = 2 * state + action
    count = np.bincount(pair, minlength=2 * states)

    Q = np.zeros((states, 2))
    for _ in range(40):
        target = reward + Q.max(axis=1)[after]

        total = np.bincount(pair, target, minlength=2 * states)
        Q = np.where(count > 0, total / np.maximum(count, 1), -1000.0).reshape(states, 2)
    return Q.argmax(axis=1)
