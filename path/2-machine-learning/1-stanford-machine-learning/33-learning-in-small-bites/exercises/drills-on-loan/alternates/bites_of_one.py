import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    generator = np.random.RandomState(seed % 2**32)
    table = np.column_stack([X, np.ones(len(X)), y])
    theta, averages = np.zeros(X.shape[1] + 1), []
    for epoch in range(epochs):
        total = 0.0
        for place, line in enumerate(table[generator.permutation(len(table))]):
            k = epoch * len(table) + place
            error = float(line[:-1] @ theta) - line[-1]
            total += error * error / 2
            theta = theta - rate * error / (1 + shrink * k) * line[:-1]
        averages.append(total / len(table))
    return theta[:-1], theta[-1], averages
