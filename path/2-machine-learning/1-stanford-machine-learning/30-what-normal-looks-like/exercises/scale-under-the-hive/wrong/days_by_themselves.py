# id: ML144
# belief: odd rows may stay among those that teach what is normal
# fails: R1
# hint: Your mean and your covariances move when the days to be judged move. Which rows are said to be normal, and
#   what does one terrible day do to a spread?
import numpy as np


def log_densities(normal, days, together):
    rows = np.concatenate([normal, days])
    mean = rows.mean(axis=0)
    away = rows - mean
    S = away.T @ away / len(rows)
    if not together:
        S = np.diag(np.diag(S))
    gap = days - mean
    far = (gap @ np.linalg.inv(S) * gap).sum(axis=1)
    return -(far + np.linalg.slogdet(2 * np.pi * S)[1]) / 2
