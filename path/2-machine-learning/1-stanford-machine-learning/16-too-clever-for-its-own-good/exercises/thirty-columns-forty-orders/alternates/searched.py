import numpy as np
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def promise(X, y, new_X):
    judges = np.arange(len(y)) % 4

    def total(alpha):
        away = 0.0
        for part in range(4):
            learn = judges != part
            model = make_pipeline(StandardScaler(), Ridge(alpha=alpha)).fit(X[learn], y[learn])
            away += float(((model.predict(X[~learn]) - y[~learn]) ** 2).sum())
        return away

    best = min((10, 30, 100), key=total)
    return make_pipeline(StandardScaler(), Ridge(alpha=best)).fit(X, y).predict(new_X)
