# id: own
# belief: only rows of the answer "yes" can be landmarks
# fails: R2, R3
# hint: Your landmarks are the bottles with wood alone. A bottle without wood says something, too: what may its
#   weight be?
import numpy as np
from sklearn.linear_model import LogisticRegression


def similarities(A, B, sigma):
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-gaps / (2 * sigma**2))


def chances(X, woody, new_X, sigma, C):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    shelf, new = (X - mean) / spread, (new_X - mean) / spread
    wood = shelf[woody]
    model = LogisticRegression(C=C).fit(similarities(shelf, wood, sigma), woody)
    return model.predict_proba(similarities(new, wood, sigma))[:, 1]
