# id: own
# belief: what the last try brought is what a move is worth
# fails: R3
# hint: Your Q jumps all the way to each aim, whatever the rate. After ten good days and one of hail, what does it
#   hold? How far should one try move it?
import numpy as np


def choose(values, epsilon, seed):
    random = np.random.default_rng(seed)
    explore = random.random(len(values)) < epsilon
    anything = random.integers(values.shape[1], size=len(values))
    return np.where(explore, anything, values.argmax(axis=1))


def learn(log, states, actions, rate, discount):
    Q = np.zeros((states, actions))
    for state, action, reward, after, ended in log:
        Q[state, action] = reward if ended else reward + discount * Q[after].max()
    return Q
