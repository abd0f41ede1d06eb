# id: ML12
# belief: new orders are scaled by their own mean and spread
# fails: R3
# hint: A promise changes with the company that an order is in, and a single order is always average.
#   Whose mean and spread belong to the model?
import numpy as np
from sklearn.linear_model import Ridge


def promise(X, y, new_X):
    def scaled(rows):
        spread = rows.std(axis=0)
        return (rows - rows.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    return Ridge(alpha=20).fit(scaled(X), y).predict(scaled(new_X))
