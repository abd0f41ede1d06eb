import numpy as np


def log_densities(normal, days, together):
    mean, spread = normal.mean(axis=0), normal.std(axis=0)
    if not together:
        away = (days - mean) / spread
        return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)
    S = np.cov(normal.T, bias=True).reshape(len(mean), len(mean))
    solved = np.linalg.solve(S, (days - mean).T)
    size = np.log(np.linalg.det(S)) + len(mean) * np.log(2 * np.pi)
    return -0.5 * (np.einsum("ij,ji->i", days - mean, solved) + size)
