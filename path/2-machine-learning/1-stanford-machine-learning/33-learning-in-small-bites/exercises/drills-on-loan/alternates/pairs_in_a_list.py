import itertools
import random

import numpy as np


def learn(X, y, rate, shrink, epochs, seed):
    dealer = random.Random(int(seed))
    pairs = [(row.copy(), float(days)) for row, days in zip(X, y, strict=True)]
    count = itertools.count()
    w, b = np.zeros(X.shape[1]), 0.0

    def visit(row, days):
        nonlocal w, b
        error = float(np.dot(w, row)) + b - days
        move = error * rate / (1 + shrink * next(count))
        w, b = w - move * row, b - move
        return error**2 / 2

    averages = []
    while len(averages) < epochs:
        dealer.shuffle(pairs)
        averages.append(float(np.mean([visit(*pair) for pair in pairs])))
    return w, b, averages
