import numpy as np


def chances(X, kinds, depth, least, new_X):
    names = np.unique(kinds)
    one = (np.asarray(kinds)[:, None] == names).astype(float)
    answers = np.zeros((len(new_X), len(names)))

    def purity(counts):
        return (counts**2).sum(axis=1) / counts.sum(axis=1)

    def part(own, new, depth):
        counts = one[own].sum(axis=0)
        answers[new] = counts / len(own)
        if depth == 0 or (counts > 0).sum() == 1:
            return
        found = None
        for column in range(X.shape[1]):
            order = own[np.argsort(X[own, column], kind="stable")]
            values = X[order, column]
            border = np.flatnonzero(values[1:] > values[:-1]) + 1
            border = border[(border >= least) & (border <= len(own) - least)]
            if not len(border):
                continue
            low = one[order].cumsum(axis=0)[border - 1]
            score = (purity(low) + purity(counts - low)) / len(own)
            first = np.flatnonzero(score > score.max() - 1e-9)[0]
            if found is None or score[first] > found[0] + 1e-9:
                place = border[first]
                found = score[first], column, (values[place - 1] + values[place]) / 2
        if found is None:
            return
        _, column, cut = found
        for side, new_side in (
            (X[own, column] <= cut, new_X[new, column] <= cut),
            (X[own, column] > cut, new_X[new, column] > cut),
        ):
            part(own[side], new[new_side], depth - 1)

    part(np.arange(len(X)), np.arange(len(new_X)), depth)
    return answers
