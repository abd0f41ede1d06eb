# id: own
# belief: guessing begins at zero
# fails: R1, R4
# hint: Before any stump your guess is 0 minutes. Which single number is the best guess for all rides, when
#   nothing has been asked?
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

    old, asked = np.zeros(len(X)), np.zeros(len(new))
    stages = [asked]
    for _ in range(rounds):
        # what is still wrong
        question = best_question(y - old)
        if question is not None:
            # old and new rides hear the same stump
            column, cut, low, high = question
            old = old + rate * np.where(X[:, column] <= cut, low, high)
            asked = asked + rate * np.where(new[:, column] <= cut, low, high)
        stages.append(asked)
    return np.array(stages)
