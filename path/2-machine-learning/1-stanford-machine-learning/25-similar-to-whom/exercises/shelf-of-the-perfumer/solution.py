import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def similarities(A, B, sigma):
    """Return the Gaussian similarity of each row of A to each row of B."""
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-gaps / (2 * sigma**2))


def chances(X, woody, new_X, sigma, C):
    """Return the chance of wood for each row of new_X, shape (len(new_X),)."""
    # mean and spread belong to the shelf
    scaler = StandardScaler()
    shelf, new = scaler.fit_transform(X), scaler.transform(new_X)

    # and so do the landmarks
    model = LogisticRegression(C=C).fit(similarities(shelf, shelf, sigma), woody)
    return model.predict_proba(similarities(new, shelf, sigma))[:, 1]
