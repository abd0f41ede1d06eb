import numpy as np
from sklearn.linear_model import LogisticRegression


def fit_all(X, y):
    """Return theta, shape (names, pixels + 1), and the sorted names."""
    # BEGIN SOLUTION
    names = np.unique(y)
    rows = []
    for name in names:
        # one question: this name, or any other
        model = LogisticRegression().fit(X, y == name)
        rows.append(np.concatenate([model.intercept_, model.coef_[0]]))
    return np.array(rows), names
    # END SOLUTION


def read_all(X, theta, names):
    """Return a name for each row of X."""
    # BEGIN SOLUTION
    seen = np.column_stack([np.ones(len(X)), X])
    # all questions at once; the highest sum has the highest sigmoid
    sums = seen @ theta.T
    return names[sums.argmax(axis=1)]
    # END SOLUTION
