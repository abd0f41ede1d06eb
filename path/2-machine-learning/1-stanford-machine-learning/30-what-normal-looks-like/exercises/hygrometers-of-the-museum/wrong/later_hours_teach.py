# id: ML14
# belief: the rows that choose the cut may teach the bells as well
# fails: R1
# hint: The faulty hours are out, but later hours have come in: their normal ones teach the bells, and then they
#   choose the cut. Which rows does the first rule name?
import numpy as np


def log_density(hours, mean, spread):
    away = (hours - mean) / spread
    return (-(away**2) / 2 - np.log(spread * np.sqrt(2 * np.pi))).sum(axis=1)



def set_alarm(hours, faulty, later, later_faulty):
    normal = np.concatenate([hours[~faulty], later[~later_faulty]])
    mean, spread = normal.mean(axis=0), normal.std(axis=0)
    logs = log_density(later, mean, spread)
    best_cut, best = logs.min(), 0.0
    for cut in np.unique(logs):
        called = logs < cut
        f1 = 2 * (called & later_faulty).sum() / (called.sum() + later_faulty.sum())
        if f1 > best:
            best_cut, best = cut, f1
    return mean, spread, best_cut, best
