import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def similarities(A, B, sigma):
    """Return the Gaussian similarity of each row of A to each row of B."""
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-sigma * gaps)


def chances(X, woody, new_X, sigma, C):
    """Return the chance of wood for each row of new_X, shape (len(new_X),)."""
    scaler = StandardScaler()
    shelf, new = scaler.fit_transform(X), scaler.fit_transform(new_X)
    model = LogisticRegression(C=C).fit(similarities(shelf, shelf, sigma), woody)
    return model.predict_proba(similarities(new, new, sigma))[:, 1]
