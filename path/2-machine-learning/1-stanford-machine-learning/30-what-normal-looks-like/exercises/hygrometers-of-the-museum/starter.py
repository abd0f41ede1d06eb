import numpy as np


def log_density(hours, mean, spread):
    """Return the log density of each hour, a Gaussian for each room."""
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)


def set_alarm(hours, faulty, later, later_faulty):
    """Return mean and spread of normal hours, the cut with the best F1 on later hours, and that F1."""
    mean, spread = hours.mean(axis=0), hours.std(axis=0)
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.linspace(logs.min(), logs.max(), 20):
        called = logs < cut
        right = (called == later_faulty).mean()
        if right > best:
            best_cut, best = cut, right
    return mean, spread, best_cut, best
