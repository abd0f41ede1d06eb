import numpy as np
from sklearn.metrics import log_loss


def costs(chances, happened):
    usual = np.full(len(happened), np.mean(happened))
    prices = []
    for promises in (chances, usual):
        inside = np.minimum(np.maximum(promises, 0.001), 0.999)
        prices.append(log_loss(happened, inside, labels=[0, 1]))
    return tuple(prices)
