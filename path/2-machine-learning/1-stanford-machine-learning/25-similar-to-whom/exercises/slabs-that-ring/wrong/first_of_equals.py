# id: own
# belief: of equal pairs any one will do
# fails: R3
# hint: Your pair has the smallest share, and another pair has the same one. Which of the two is the calmer
#   machine? See how the third rule decides.
import numpy as np
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    own, unseen = (X - mean) / spread, (val_X - mean) / spread
    shares = np.zeros((len(Cs), len(sigmas)))
    for i, C in enumerate(Cs):
        for j, sigma in enumerate(sigmas):
            model = SVC(C=C, gamma=1 / (2 * sigma**2)).fit(own, y)
            shares[i, j] = (model.predict(unseen) != val_y).mean()
    i, j = np.unravel_index(shares.argmin(), shares.shape)
    return Cs[i], sigmas[j], shares
