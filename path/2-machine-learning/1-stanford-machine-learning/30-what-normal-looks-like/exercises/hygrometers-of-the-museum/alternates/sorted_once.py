import numpy as np
from scipy.stats import norm


def set_alarm(hours, faulty, later, later_faulty):
    taught = hours[np.flatnonzero(~faulty)]
    mean, spread = np.mean(taught, axis=0), np.std(taught, axis=0)
    logs = norm.logpdf(later, mean, spread).sum(axis=1)
    cuts = np.sort(logs)
    below = logs[None, :] < cuts[:, None]
    scores = 2 * (below & later_faulty).sum(axis=1) / (below.sum(axis=1) + later_faulty.sum())
    place = int(np.argmax(scores))
    return mean, spread, cuts[place], scores[place]
