# id: own
# belief: new rows are compared with each other
# fails: R2
# hint: The error counts columns: the model has a weight for each bottle on the shelf. With whom are your new
#   bottles compared?
import numpy as np
from sklearn.linear_model import LogisticRegression


def similarities(A, B, sigma):
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-gaps / (2 * sigma**2))


def chances(X, woody, new_X, sigma, C):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    shelf, new = (X - mean) / spread, (new_X - mean) / spread
    model = LogisticRegression(C=C).fit(similarities(shelf, shelf, sigma), woody)
    return model.predict_proba(similarities(new, new, sigma))[:, 1]
