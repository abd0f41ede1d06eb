import numpy as np


def log_density(hours, mean, spread):
    """Return the log density of each hour, a Gaussian for each room."""
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)


def set_alarm(hours, faulty, later, later_faulty):
    """Return mean and spread of normal hours, the cut with the best F1 on later hours, and that F1."""
    # normal hours alone teach
    normal = hours[~faulty]
    mean, spread = normal.mean(axis=0), normal.std(axis=0)

    # each log density that occurs is a cut, from low to high
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.unique(logs):
        called = logs < cut
        f1 = 2 * (called & later_faulty).sum() / (called.sum() + later_faulty.sum())
        if f1 > best:
            best_cut, best = cut, f1
    return mean, spread, best_cut, best
