import numpy as np
from sklearn.metrics import f1_score


def set_alarm(hours, faulty, later, later_faulty):
    normal = np.array([hour for hour, bad in zip(hours, faulty, strict=True) if not bad])
    mean = sum(normal) / len(normal)
    spread = np.sqrt(((normal - mean) ** 2).mean(axis=0))
    logs = -0.5 * (((later - mean) / spread) ** 2 + np.log(2 * np.pi * spread**2)).sum(axis=1)

    def score(cut):
        return f1_score(later_faulty, logs < cut, zero_division=0)

    cut = max(sorted(set(logs.tolist())), key=score)
    return mean, spread, cut, score(cut)
