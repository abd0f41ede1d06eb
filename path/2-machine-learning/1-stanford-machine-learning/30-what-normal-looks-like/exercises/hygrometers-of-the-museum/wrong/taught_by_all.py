# id: ML144
# belief: odd rows may stay among those that teach what is normal
# fails: R1
# hint: Your spread for the example is far wider than 50 to 54. One hour of 80 has taught it, and it is known to be
#   faulty. Which hours may say what is normal?
import numpy as np


def log_density(hours, mean, spread):
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)



def set_alarm(hours, faulty, later, later_faulty):
    mean, spread = hours.mean(axis=0), hours.std(axis=0)
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.unique(logs):
        called = logs < cut
        f1 = 2 * (called & later_faulty).sum() / (called.sum() + later_faulty.sum())
        if f1 > best:
            best_cut, best = cut, f1
    return mean, spread, best_cut, best
