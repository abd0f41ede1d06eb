# id: ML18
# belief: a high share of right answers means a good cut
# fails: R2, R3
# hint: Your cuts are compared by the share of right hours. With 3 faulty hours in 500, what share has an alarm that
#   never rings? Which number cannot be had by silence?
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
        right = ((logs < cut) == later_faulty).mean()
        if right > best:
            best_cut, best = cut, right
    return mean, spread, best_cut, best
