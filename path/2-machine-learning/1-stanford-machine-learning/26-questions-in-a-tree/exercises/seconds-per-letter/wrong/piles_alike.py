# id: ML129
# belief: the spreads of both piles count alike
# fails: R2
# hint: The tree speaks now, and it cuts off single odd letters first. About how many rows does each of the
#   two variances speak?
import numpy as np


def best_question(X, seconds, least):
    best, smallest = None, np.inf
    for column in range(X.shape[1]):
        values = np.unique(X[:, column])
        for cut in (values[:-1] + values[1:]) / 2:
            low = X[:, column] <= cut
            if min(low.sum(), (~low).sum()) < least:
                continue
            spread = (seconds[low].var() + seconds[~low].var()) / 2
            if spread < smallest - 1e-9:
                best, smallest = (column, float(cut)), spread
    return best


def grow(X, seconds, depth, least):
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
    if not isinstance(tree, dict):
        return tree

    return ask(tree["low" if row[tree["column"]] <= tree["cut"] else "high"], row)
