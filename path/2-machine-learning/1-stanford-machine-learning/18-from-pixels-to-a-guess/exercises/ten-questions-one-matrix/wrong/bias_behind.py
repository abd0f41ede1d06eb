# id: ML03
# belief: the shapes fit, so the columns are in order
# fails: R1, R2
# hint: Your bias stands behind the weights of a row. The product runs all the same, and multiplies the last
#   pixel by the bias. Which column meets the ones?
import numpy as np
from sklearn.linear_model import LogisticRegression


def fit_all(X, y):
    names = np.unique(y)
    rows = []
    for name in names:
        model = LogisticRegression().fit(X, y == name)
        rows.append(np.concatenate([model.coef_[0], model.intercept_]))
    return np.array(rows), names


def read_all(X, theta, names):
    seen = np.column_stack([np.ones(len(X)), X])
    return names[(seen @ theta.T).argmax(axis=1)]
