# id: own
# belief: even steps from the lowest to the highest are fine enough
# fails: R2
# hint: Bells and F1 are right now. Put the cuts that you try beside the sorted log densities: with one hour at minus
#   a thousand, how wide is a step? Where can anything change?
import numpy as np


def log_density(hours, mean, spread):
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)



def set_alarm(hours, faulty, later, later_faulty):
    normal = hours[~faulty]
    mean, spread = normal.mean(axis=0), normal.std(axis=0)
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.linspace(logs.min(), logs.max(), 1000):
        called = logs < cut
        f1 = 2 * (called & later_faulty).sum() / (called.sum() + later_faulty.sum())
        if f1 > best:
            best_cut, best = cut, f1
    return mean, spread, best_cut, best
