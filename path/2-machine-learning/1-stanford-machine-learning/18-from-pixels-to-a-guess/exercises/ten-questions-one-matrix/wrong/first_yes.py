# id: ML19
# belief: the first question that is answered with more than one half decides
# fails: R3
# hint: Where two questions say yes, you take the first, and where none does, the first name of all. Which of
#   them should win, by how much they say?
import numpy as np
from sklearn.linear_model import LogisticRegression


def fit_all(X, y):
    names = np.unique(y)
    rows = []
    for name in names:
        model = LogisticRegression().fit(X, y == name)
        rows.append(np.concatenate([model.intercept_, model.coef_[0]]))
    return np.array(rows), names


def read_all(X, theta, names):
    seen = np.column_stack([np.ones(len(X)), X])
    return names[(seen @ theta.T > 0).argmax(axis=1)]
