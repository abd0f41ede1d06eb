# id: own
# belief: where no question gains anything, there is nothing to ask
# fails: R4
# hint: Two keys, one door: your tree asks nothing there. The first question gains nothing by itself. What
#   does the end of the fourth rule say?
import numpy as np


def gini(counts):
    shares = counts / counts.sum()
    return 1 - (shares**2).sum()


def best_question(X, codes, k, least):
    whole, best, most = np.bincount(codes, minlength=k), None, 0.0
    for column in range(X.shape[1]):
        values = np.unique(X[:, column])
        for cut in (values[:-1] + values[1:]) / 2:
            low = np.bincount(codes[X[:, column] <= cut], minlength=k)
            high = whole - low
            if min(low.sum(), high.sum()) < least:
                continue
            after = (low.sum() * gini(low) + high.sum() * gini(high)) / len(codes)
            if gini(whole) - after > most + 1e-9:
                best, most = (column, cut), gini(whole) - after
    return best


def grow(X, codes, k, depth, least):
    pure = len(np.unique(codes)) == 1
    question = None if depth == 0 or pure else best_question(X, codes, k, least)
    if question is None:
        return np.bincount(codes, minlength=k) / len(codes)
    column, cut = question
    low = X[:, column] <= cut
    sides = [grow(X[side], codes[side], k, depth - 1, least) for side in (low, ~low)]
    return column, cut, *sides


def chances(X, kinds, depth, least, new_X):
    names, codes = np.unique(kinds, return_inverse=True)
    tree = grow(X, codes, len(names), depth, least)
    answers = []
    for row in new_X:
        node = tree
        while isinstance(node, tuple):
            column, cut, low, high = node
            node = low if row[column] <= cut else high
        answers.append(node)
    return np.array(answers)
