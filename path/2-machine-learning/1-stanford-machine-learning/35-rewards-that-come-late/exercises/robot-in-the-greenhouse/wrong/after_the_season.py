# id: ML166
# belief: the value of the state that is noted next counts after an end, too
# fails: R4
# hint: After the last step of a season your aim holds the worth of the next season's first row. Learn a single ended
#   step twice, with a start that is worth something: what should its aim be?
import numpy as np


def choose(values, epsilon, seed):
    random = np.random.default_rng(seed)
    explore = random.random(len(values)) < epsilon
    anything = random.integers(values.shape[1], size=len(values))
    return np.where(explore, anything, values.argmax(axis=1))


def learn(log, states, actions, rate, discount):
    Q = np.zeros((states, actions))
    for state, action, reward, after, _ in log:
        aim = reward + discount * Q[after].max()
        Q[state, action] += rate * (aim - Q[state, action])
    return Q
