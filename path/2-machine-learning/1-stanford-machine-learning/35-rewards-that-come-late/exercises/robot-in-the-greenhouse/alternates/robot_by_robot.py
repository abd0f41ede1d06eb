import random as luck


def choose(values, epsilon, seed):
    import numpy as np

    dice = luck.Random(seed)
    moves = []
    for row in values.tolist():
        if dice.random() < epsilon:
            moves.append(dice.randrange(len(row)))
        else:
            moves.append(row.index(max(row)))
    return np.array(moves)


def learn(log, states, actions, rate, discount):
    import numpy as np

    table = [[0.0] * actions for _ in range(states)]
    for state, action, reward, after, ended in log:
        old = table[state][action]
        later = 0.0 if ended else max(table[after])
        table[state][action] = (1 - rate) * old + rate * (reward + discount * later)
    return np.array(table)
