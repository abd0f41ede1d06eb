import numpy as np


def voices(recordings, mix):
    lost = np.linalg.cond(mix) > 1e12
    if not lost:
        return np.linalg.solve(mix.T, recordings.T).T
