import numpy as np
from sklearn.linear_model import LogisticRegression


def tell_good(known, good, new):
    X, Z = known.to_numpy(float), new.to_numpy(float)
    mean, spread = X[:, 1:].mean(axis=0), X[:, 1:].std(axis=0)
    marks = (X[::6, 1:] - mean) / spread

    def bells(table):
        rows = (table[:, 1:] - mean) / spread
        gap = (rows**2).sum(axis=1)[:, None] + (marks**2).sum(axis=1) - 2 * rows @ marks.T
        return np.exp(-0.1 * np.maximum(gap, 0))

    model = LogisticRegression(C=30, max_iter=300)
    model.fit(bells(X), good)
    return model.predict(bells(Z)) == 1
