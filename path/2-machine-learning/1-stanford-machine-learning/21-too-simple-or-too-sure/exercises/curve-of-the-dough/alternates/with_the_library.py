import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import root_mean_squared_error


def learning_curve(X, y, new_X, new_y, sizes, lam):
    points = []
    for n in sizes:
        model = Ridge(alpha=lam).fit(X[:n], y[:n])
        points.append((root_mean_squared_error(y[:n], model.predict(X[:n])), root_mean_squared_error(new_y, model.predict(new_X))))
    own, unseen = zip(*points)
    return np.array(own), np.array(unseen)
