import numpy as np
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    centre, size = np.mean(X, axis=0), np.std(X, axis=0)
    Cs, sigmas = np.asarray(Cs, dtype=float), np.asarray(sigmas, dtype=float)
    wrong = np.zeros((Cs.size, sigmas.size), dtype=int)
    for place in np.ndindex(wrong.shape):
        model = SVC(C=Cs[place[0]], kernel="rbf", gamma=1 / (2 * sigmas[place[1]] ** 2))
        model.fit((X - centre) / size, y)
        wrong[place] = np.count_nonzero(model.predict((val_X - centre) / size) != val_y)
    lines, columns = np.nonzero(wrong == wrong.min())
    small = lines[Cs[lines] == Cs[lines].min()]
    wide = columns[Cs[lines] == Cs[lines].min()]
    best = int(np.argmax(sigmas[wide]))
    return float(Cs[small[best]]), float(sigmas[wide[best]]), wrong / len(val_y)
