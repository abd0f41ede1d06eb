import numpy as np


def choose(values, epsilon, seed):
    """Return a move for each row of values: the best one, or with chance epsilon any."""
    random = np.random.default_rng(seed)
    luck = random.random(len(values))
    return np.where(luck < 0, random.integers(values.shape[1], size=len(values)), values.argmax(axis=1))


def learn(log, states, actions, rate, discount):
    """Return Q after one pass over the steps of the log."""
    Q = np.zeros((states, actions))
    for state, action, reward, after, ended in log:
        aim = reward + discount * Q[after].max()
        Q[state, action] = aim
    return Q
