import numpy as np


def learn(X, y, order, size, rate):
    table = np.hstack([X[order], np.ones((len(order), 1))])
    answers = y[order]
    theta, costs = np.zeros(table.shape[1]), []
    while len(table):
        part, truth = table[:size], answers[:size]
        table, answers = table[size:], answers[size:]
        error = part @ theta - truth
        costs.append(float(error @ error) / (2 * len(error)))
        theta = theta - rate * (part * error[:, None]).mean(axis=0)
    return theta[:-1], theta[-1], costs
