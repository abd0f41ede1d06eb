# id: ML124
# belief: the library's gamma is sigma by another name
# fails: R2
# hint: In your table the wide bells make the mistakes of narrow ones. Which number does the library ask for,
#   and how does it follow from sigma?
import numpy as np
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    own, unseen = (X - mean) / spread, (val_X - mean) / spread
    shares, pairs = np.zeros((len(Cs), len(sigmas))), []
    for i, C in enumerate(Cs):
        for j, sigma in enumerate(sigmas):
            model = SVC(C=C, gamma=sigma).fit(own, y)
            shares[i, j] = (model.predict(unseen) != val_y).mean()
            pairs.append((shares[i, j], C, -sigma))
    _, C, minus_sigma = min(pairs)
    return C, -minus_sigma, shares
