# id: own
# belief: an hour that lies exactly at the cut is called, too
# fails: R2
# hint: Your cut lies at an hour that you call. The second rule calls what is below it. With 58 and 20 called in the
#   example, which hour's log density is the first that calls both?
import numpy as np


def log_density(hours, mean, spread):
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)



def set_alarm(hours, faulty, later, later_faulty):
    normal = hours[~faulty]
    mean, spread = normal.mean(axis=0), normal.std(axis=0)
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.unique(logs):
        called = logs <= cut
        f1 = 2 * (called & later_faulty).sum() / (called.sum() + later_faulty.sum())
        if f1 > best:
            best_cut, best = cut, f1
    return mean, spread, best_cut, best
