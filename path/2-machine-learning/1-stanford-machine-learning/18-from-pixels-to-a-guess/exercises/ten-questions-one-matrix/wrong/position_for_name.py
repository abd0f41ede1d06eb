# id: ML99
# belief: the position of an output is the digit it stands for
# fails: R3
# hint: For figs and oaks you give back numbers. A position is no name: what stands at that place in the list
#   that came along?
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
    return (seen @ theta.T).argmax(axis=1)
