import numpy as np
from sklearn.linear_model import Ridge


def promise(X, y, new_X):
    """Return a promise in the unit of y for each row of new_X, shape (len(new_X),)."""
    # BEGIN SOLUTION
    # a dish that nobody ordered has no spread
    mean, spread = X.mean(axis=0), X.std(axis=0)
    spread = np.where(spread == 0, 1.0, spread)

    model = Ridge(alpha=20).fit((X - mean) / spread, y)
    return model.predict((new_X - mean) / spread)
    # END SOLUTION
