# id: ML164
# belief: the move with the best next reward leads to the most in all
# fails: R4
# hint: Only the reward of the same day is in your aim. Watering brings nothing today and tomatoes in six weeks. Which
#   part of the fourth rule carries them back?
import numpy as np


def choose(values, epsilon, seed):
    random = np.random.default_rng(seed)
    explore = random.random(len(values)) < epsilon
    anything = random.integers(values.shape[1], size=len(values))
    return np.where(explore, anything, values.argmax(axis=1))


def learn(log, states, actions, rate, discount):
    Q = np.zeros((states, actions))
    for state, action, reward, _, _ in log:
        Q[state, action] += rate * (reward - Q[state, action])
    return Q
