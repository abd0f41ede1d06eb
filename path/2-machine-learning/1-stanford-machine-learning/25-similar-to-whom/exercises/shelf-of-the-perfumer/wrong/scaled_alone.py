# id: ML12
# belief: each table is scaled by its own mean and spread
# fails: R1, R2
# hint: The landmarks are right now. But a new bottle gets another chance in other company, and one that comes
#   alone always lies in the middle. Whose mean does it need?
import numpy as np
from sklearn.linear_model import LogisticRegression


def similarities(A, B, sigma):
    gaps = ((A[:, np.newaxis] - B) ** 2).sum(axis=2)
    return np.exp(-gaps / (2 * sigma**2))


def scaled(table):
    spread = table.std(axis=0)
    return (table - table.mean(axis=0)) / np.where(spread == 0, 1.0, spread)


def chances(X, woody, new_X, sigma, C):
    shelf, new = scaled(X), scaled(new_X)
    model = LogisticRegression(C=C).fit(similarities(shelf, shelf, sigma), woody)
    return model.predict_proba(similarities(new, shelf, sigma))[:, 1]
