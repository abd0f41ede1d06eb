import numpy as np


def choose(values, epsilon, seed):
    rows, moves = values.shape
    chance = np.full((rows, moves), epsilon / moves)
    chance[np.arange(rows), np.argmax(values, axis=1)] += 1 - epsilon
    drawn = np.random.default_rng(seed).random((rows, 1))
    return np.minimum((drawn >= chance.cumsum(axis=1)).sum(axis=1), moves - 1)


def learn(log, states, actions, rate, discount):
    Q = np.zeros(states * actions)
    for state, action, reward, after, ended in log:
        place = state * actions + action
        best = np.max(Q[after * actions : (after + 1) * actions])
        Q[place] = Q[place] + rate * (reward + discount * best * (not ended) - Q[place])
    return Q.reshape(states, actions)
