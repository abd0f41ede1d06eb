import numpy as np


def compress(known, new, k):
    middle = np.average(known, axis=0)
    size = np.sqrt(((known - middle) ** 2).mean(axis=0))
    size[size == 0] = 1
    Z = (known - middle) / size
    variances, columns = np.linalg.eigh(Z.T @ Z)
    best = np.argsort(variances)[::-1][:k]
    codes = np.zeros((len(new), k))
    back = np.zeros(new.shape)
    for row, day in enumerate(new):
        codes[row] = columns[:, best].T @ ((day - middle) / size)
        back[row] = middle + size * (columns[:, best] @ codes[row])
    return codes, variances[best].sum() / variances.sum(), back
