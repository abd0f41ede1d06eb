# id: ML127
# belief: the best C can be looked for first, and then the best width
# fails: R3
# hint: Your table is right, and its smallest number stands elsewhere. You kept the first C and turned one knob
#   after the other. Which pairs did you never compare?
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
    start = min(range(len(Cs)), key=lambda i: Cs[i])
    j = min(range(len(sigmas)), key=lambda j: (shares[start, j], -sigmas[j]))
    i = min(range(len(Cs)), key=lambda i: (shares[i, j], Cs[i]))
    return Cs[i], sigmas[j], shares
