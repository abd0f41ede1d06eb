import numpy as np


def choose(values, epsilon, seed):
    """Return a move for each row of values: the best one, or with chance epsilon any."""
    random = np.random.default_rng(seed)
    # each row has its own luck
    explore = random.random(len(values)) < epsilon
    anything = random.integers(values.shape[1], size=len(values))
    return np.where(explore, anything, values.argmax(axis=1))


def learn(log, states, actions, rate, discount):
    """Return Q after one pass over the steps of the log."""
    Q = np.zeros((states, actions))
    for state, action, reward, after, ended in log:
        # nothing follows an end
        aim = reward if ended else reward + discount * Q[after].max()
        Q[state, action] += rate * (aim - Q[state, action])
    return Q
