# id: own
# belief: small steps concern the new rides alone
# fails: R3, R4
# hint: Your first round is right, the second one is not. The old rides have moved by the whole stump, the new
#   ones by a part. What is then still wrong in the eyes of the second stump?
import numpy as np


def boost(X, y, new, rounds, rate):
    def best_question(residuals):
        best, lowest = None, np.inf
        for column in range(X.shape[1]):
            values = np.unique(X[:, column])
            for cut in (values[1:] + values[:-1]) / 2:
                below = X[:, column] <= cut
                means = residuals[below].mean(), residuals[~below].mean()
                squares = ((residuals - np.where(below, *means)) ** 2).sum()
                if squares < lowest:
                    best, lowest = (column, cut, *means), squares
        return best

    old, asked = np.full(len(X), y.mean()), np.full(len(new), y.mean())
    stages = [asked]
    for _ in range(rounds):
        # what is still wrong
        question = best_question(y - old)
        if question is not None:
            # old and new rides hear the same stump
            column, cut, low, high = question
            old = old + np.where(X[:, column] <= cut, low, high)
            asked = asked + rate * np.where(new[:, column] <= cut, low, high)
        stages.append(asked)
    return np.array(stages)
