# id: own
# belief: a question cuts at a value that has occurred
# fails: R2, R3
# hint: On the old rides your stumps are right. A new ride with 25 people lies between 20 and 40. To which side
#   is it nearer, and where does the cut lie?
import numpy as np


def boost(X, y, new, rounds, rate):
    def best_question(residuals):
        best, lowest = None, np.inf
        for column in range(X.shape[1]):
            values = np.unique(X[:, column])
            for cut in values[:-1]:
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
            old = old + rate * np.where(X[:, column] <= cut, low, high)
            asked = asked + rate * np.where(new[:, column] <= cut, low, high)
        stages.append(asked)
    return np.array(stages)
