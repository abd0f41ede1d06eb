import numpy as np
from sklearn.linear_model import LogisticRegression


def fit_all(X, y):
    names = np.unique(y)
    theta = np.zeros((names.size, X.shape[1] + 1))
    for place in range(names.size):
        model = LogisticRegression()
        model.fit(X, np.where(y == names[place], 1, 0))
        theta[place, 0] = model.intercept_[0]
        theta[place, 1:] = model.coef_[0]
    return theta, names


def read_all(X, theta, names):
    found = []
    for picture in X:
        best, most = None, -np.inf
        for name, (bias, *weights) in zip(names, theta):
            total = bias + picture @ np.array(weights)
            if total > most:
                best, most = name, total
        found.append(best)
    return np.array(found)
