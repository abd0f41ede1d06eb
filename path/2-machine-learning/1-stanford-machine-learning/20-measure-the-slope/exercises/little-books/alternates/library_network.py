import warnings

import numpy as np
from scipy.special import expit
from sklearn.neural_network import MLPClassifier


def train(X, y, hidden, seed):
    model = MLPClassifier((hidden,), activation="logistic", solver="lbfgs", alpha=0.3, max_iter=80, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(X, y)
    first, last = (np.vstack([bias, weights]).T for bias, weights in zip(model.intercepts_, model.coefs_))
    # a digit that was never seen gets an output that never wins
    full = np.zeros((10, hidden + 1))
    full[:, 0] = -1000.0
    full[model.classes_] = last
    return [first, full]


def spread(X, y, new_X, new_y, hidden, seeds):
    shares = []
    for seed in seeds:
        first, last = train(X, y, hidden, seed)
        inner = expit(new_X @ first[:, 1:].T + first[:, 0])
        said = (inner @ last[:, 1:].T + last[:, 0]).argmax(axis=1)
        shares.append(float(np.mean(said == new_y)))
    return min(shares), float(np.mean(shares)), max(shares)
