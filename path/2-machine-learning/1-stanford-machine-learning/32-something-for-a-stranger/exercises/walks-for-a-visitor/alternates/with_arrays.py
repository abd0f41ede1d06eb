import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    fresh = np.ones(len(walks), dtype=bool)
    fresh[list(heard)] = False
    scores = np.where(fresh, walks @ me, -np.inf)
    short = np.argsort(-scores, kind="stable")[: min(length, fresh.sum())]
    short = short[np.lexsort((short, -ended[short]))]
    result = []
    while len(short) and len(result) < n:
        best, short = short[0], short[1:]
        result.append(int(best))
        far = ((walks[short] - walks[best]) ** 2).sum(axis=1) >= apart
        short = short[far]
    return result
