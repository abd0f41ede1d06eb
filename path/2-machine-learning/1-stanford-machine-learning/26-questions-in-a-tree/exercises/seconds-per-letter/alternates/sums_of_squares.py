import numpy as np


def squares(seconds):
    return float(((seconds - seconds.mean()) ** 2).sum())


def grow(X, seconds, depth, least):
    found = []
    if depth and len(set(seconds.tolist())) > 1:
        for column, values in enumerate(X.T):
            different = sorted(set(values.tolist()))
            for place in range(1, len(different)):
                cut = (different[place - 1] + different[place]) / 2
                low = values <= cut
                if low.sum() >= least and len(low) - low.sum() >= least:
                    left_over = squares(seconds[low]) + squares(seconds[~low])
                    found.append((left_over / len(low), column, cut))
    if not found:
        return float(np.mean(seconds))
    smallest = min(found)[0]
    _, column, cut = next(each for each in found if each[0] <= smallest + 1e-9)
    low = X[:, column] <= cut
    below, above = (grow(X[side], seconds[side], depth - 1, least) for side in (low, ~low))
    return {"column": column, "cut": cut, "low": below, "high": above}


def ask(tree, row):
    while isinstance(tree, dict):
        side = "high" if row[tree["column"]] > tree["cut"] else "low"
        tree = tree[side]
    return tree
