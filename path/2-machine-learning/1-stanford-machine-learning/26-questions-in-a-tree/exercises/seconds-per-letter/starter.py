import numpy as np


def best_question(X, seconds, least):
    """Return (column, cut) of the question that leaves the smallest spread, or None."""
    best, smallest = None, np.inf
    for column in range(X.shape[1]):
        values = np.unique(X[:, column])
        for cut in values[:-1]:
            low = X[:, column] <= cut
            if min(low.sum(), (~low).sum()) < least:
                continue
            spread = (seconds[low].var() + seconds[~low].var()) / 2
            if spread < smallest - 1e-9:
                best, smallest = (column, float(cut)), spread
    return best


def grow(X, seconds, depth, least):
    """Return a tree for numbers: a float, or a dictionary with column, cut, low and high."""
    question = best_question(X, seconds, least) if depth > 0 and np.ptp(seconds) > 0 else None
    if question is None:
        return float(seconds.mean())
    column, cut = question
    low = X[:, column] <= cut
    return {
        "column": column,
        "cut": cut,
        "low": grow(X[low], seconds[low], depth - 1, least),
        "high": grow(X[~low], seconds[~low], depth - 1, least),
    }


def ask(tree, row):
    """Return what the leaf of this row holds."""
    if not isinstance(tree, dict):
        return tree
    ask(tree["low" if row[tree["column"]] <= tree["cut"] else "high"], row)
