import numpy as np
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def choose(X, y, val_X, val_y, Cs, sigmas):
    table, best = np.full((len(Cs), len(sigmas)), np.nan), None
    for C in sorted(Cs):
        for sigma in sorted(sigmas, reverse=True):
            machine = make_pipeline(StandardScaler(), SVC(C=C, gamma=0.5 / sigma**2)).fit(X, y)
            now = np.mean(machine.predict(val_X) != val_y)
            table[list(Cs).index(C), list(sigmas).index(sigma)] = now
            if best is None or now < best[0]:
                best = now, C, sigma
    return best[1], best[2], table
