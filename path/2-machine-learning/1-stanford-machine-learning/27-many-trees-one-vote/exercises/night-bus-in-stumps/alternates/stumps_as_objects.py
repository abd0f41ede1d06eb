import numpy as np


class Stump:
    def __init__(self, column, cut, X, residuals):
        self.column, self.cut = column, cut
        lower = X[:, column] <= cut
        self.low, self.high = residuals[lower].mean(), residuals[~lower].mean()

    def say(self, rides):
        return np.array([self.low if ride[self.column] <= self.cut else self.high for ride in rides])


def all_cuts(X):
    for column, values in enumerate(X.T.tolist()):
        levels = sorted(set(values))
        for k in range(len(levels) - 1):
            yield column, (levels[k] + levels[k + 1]) / 2


def boost(X, y, new, rounds, rate):
    stumps, start = [], float(np.mean(y))
    for _ in range(rounds):
        residuals = y - start - rate * sum((stump.say(X) for stump in stumps), np.zeros(len(X)))
        stumps += [
            min(
                (Stump(column, cut, X, residuals) for column, cut in all_cuts(X)),
                key=lambda stump: float(np.sum((residuals - stump.say(X)) ** 2)),
            )
        ] if any(True for _ in all_cuts(X)) else []
    stages = [np.full(len(new), start)]
    for k in range(rounds):
        stages.append(stages[-1] + rate * stumps[k].say(new) if stumps else stages[-1])
    return np.array(stages).reshape(rounds + 1, len(new))
