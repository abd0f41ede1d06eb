import numpy as np
from sklearn.linear_model import LogisticRegression


def chances(X, woody, new_X, sigma, C):
    width = np.sqrt(2) * sigma * X.std(axis=0)

    def columns(rows):
        bells = []
        for landmark in X:
            away = (rows - landmark) / width
            bells.append(np.exp(-np.sum(away * away, axis=1)))
        return np.transpose(bells)

    model = LogisticRegression(C=C)
    model.fit(columns(X), np.where(woody, 1, 0))
    score = columns(new_X) @ model.coef_.ravel() + model.intercept_[0]
    return 1 / (1 + np.exp(-score))
