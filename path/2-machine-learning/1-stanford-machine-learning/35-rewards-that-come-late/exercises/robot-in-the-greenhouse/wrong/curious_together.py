# id: own
# belief: one draw of luck serves for all robots at once
# fails: R1
# hint: On some days all your robots explore, on others none does. Of a thousand robots with an epsilon of 0.3, how
#   many should explore on any day?
import numpy as np


def choose(values, epsilon, seed):
    random = np.random.default_rng(seed)
    if random.random() < epsilon:
        return random.integers(values.shape[1], size=len(values))
    return values.argmax(axis=1)


def learn(log, states, actions, rate, discount):
    Q = np.zeros((states, actions))
    for state, action, reward, after, ended in log:
        aim = reward if ended else reward + discount * Q[after].max()
        Q[state, action] += rate * (aim - Q[state, action])
    return Q
