import numpy as np


def hold(X, y, lam):
    count = X.shape[1]
    measured = np.hstack([X, np.ones((len(X), 1))])
    invented = np.hstack([np.sqrt(lam) * np.eye(count), np.zeros((count, 1))])
    both = np.vstack([measured, invented])
    targets = np.concatenate([y, np.zeros(count)])
    weights = np.linalg.lstsq(both, targets, rcond=None)[0]
    return weights[:count], weights[count]
