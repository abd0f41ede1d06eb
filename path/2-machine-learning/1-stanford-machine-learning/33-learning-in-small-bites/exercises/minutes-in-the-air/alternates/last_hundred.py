import numpy as np


def promise(km, minutes):
    promises = np.full(len(km), 150.0)
    for now in range(2, len(km)):
        x, t = km[max(0, now - 100) : now], minutes[max(0, now - 100) : now]
        middle, spread = x.mean(), ((x - x.mean()) ** 2).mean()
        w = ((x - middle) * (t - t.mean())).mean() / (spread + 1.0)
        promises[now] = t.mean() + w * (km[now] - middle)
    return promises
