import numpy as np
from sklearn.linear_model import LogisticRegression


def where_to_dig(places, old, new, vain, missed):
    """Return True for each new place where digging is cheaper on average."""
    # BEGIN SOLUTION
    mean, spread = places.mean(axis=0), places.std(axis=0)

    def mapped(rows):
        x, y = ((rows - mean) / spread).T
        return np.column_stack([x, y, x * x, x * y, y * y])

    model = LogisticRegression(C=np.inf, max_iter=1000).fit(mapped(places), old)
    chance = model.predict_proba(mapped(new))[:, 1]
    return chance > vain / (vain + missed)
    # END SOLUTION
