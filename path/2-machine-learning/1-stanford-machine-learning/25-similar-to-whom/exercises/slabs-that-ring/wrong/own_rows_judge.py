# id: ML22
# belief: the mistakes on the rows that taught tell which pair is best
# fails: R1, R2
# hint: Your shares are those on the slabs that taught, so narrow bells with a large C always win. Which slabs
#   has the machine not seen?
import numpy as np
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    own, unseen = (X - mean) / spread, (val_X - mean) / spread
    shares, pairs = np.zeros((len(Cs), len(sigmas))), []
    for i, C in enumerate(Cs):
        for j, sigma in enumerate(sigmas):
            model = SVC(C=C, gamma=1 / (2 * sigma**2)).fit(own, y)
            shares[i, j] = (model.predict(own) != y).mean()
            pairs.append((shares[i, j], C, -sigma))
    _, C, minus_sigma = min(pairs)
    return C, -minus_sigma, shares
