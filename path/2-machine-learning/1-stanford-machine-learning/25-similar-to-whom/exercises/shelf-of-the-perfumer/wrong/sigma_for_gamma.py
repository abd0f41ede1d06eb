# id: ML124
# belief: sigma goes in front of the squared distance, as gamma does
# fails: R3
# hint: One part is left: your bells become narrower when sigma grows. What comes out for two bottles that lie
#   one sigma apart, and what should?
import numpy as np
from sklearn.linear_model import LogisticRegression


def similarities(A, B, sigma):
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-sigma * gaps)


def chances(X, woody, new_X, sigma, C):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    shelf, new = (X - mean) / spread, (new_X - mean) / spread
    model = LogisticRegression(C=C).fit(similarities(shelf, shelf, sigma), woody)
    return model.predict_proba(similarities(new, shelf, sigma))[:, 1]
