# id: ML12
# belief: the validation rows are scaled by their own mean and spread
# fails: R1, R2
# hint: A single validation slab always lands in the middle of your table. Whose mean and spread did the
#   machine learn with?
import numpy as np
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    own, alone = (X - mean) / spread, val_X.std(axis=0)
    unseen = (val_X - val_X.mean(axis=0)) / np.where(alone == 0, 1.0, alone)
    shares, pairs = np.zeros((len(Cs), len(sigmas))), []
    for i, C in enumerate(Cs):
        for j, sigma in enumerate(sigmas):
            model = SVC(C=C, gamma=1 / (2 * sigma**2)).fit(own, y)
            shares[i, j] = (model.predict(unseen) != val_y).mean()
            pairs.append((shares[i, j], C, -sigma))
    _, C, minus_sigma = min(pairs)
    return C, -minus_sigma, shares
