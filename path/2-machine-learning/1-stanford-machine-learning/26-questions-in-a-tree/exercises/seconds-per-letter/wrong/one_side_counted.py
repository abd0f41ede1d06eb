# id: own
# belief: it is enough that the lower pile has the least number of rows
# fails: R4
# hint: Look for the smallest leaf of your tree, on the high side. How many rows lie in it, and how many
#   should there be at least?
import numpy as np


def best_question(X, seconds, least):
    best, smallest = None, np.inf
    for column in range(X.shape[1]):
        values = np.unique(X[:, column])
        for cut in (values[:-1] + values[1:]) / 2:
            low = X[:, column] <= cut
            if low.sum() < least:
                continue
            spread = low.mean() * seconds[low].var() + (~low).mean() * seconds[~low].var()
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
