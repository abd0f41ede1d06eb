import numpy as np


def every_cut(chances, rotten):
    falling = np.argsort(chances)[::-1]
    found = np.cumsum(rotten[falling])
    called = np.arange(1, len(chances) + 1)
    last = np.append(np.diff(chances[falling]) < 0, True)
    return chances[falling][last][::-1], (found / called)[last][::-1], (found / found[-1])[last][::-1]
