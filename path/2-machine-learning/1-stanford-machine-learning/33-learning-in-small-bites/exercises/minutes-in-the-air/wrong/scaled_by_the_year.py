# id: ML12
# belief: the scale may come from the whole table
# fails: R4
# hint: Other distances in autumn change your promises of spring: mean and spread come from the whole year. Which
#   distances are known in spring?
import numpy as np


def promise(km, minutes):
    middle, spread = km.mean(), km.std() + 1.0
    w, b, promises = 90.0, 150.0, []
    for k, (distance, truth) in enumerate(zip(km.tolist(), minutes.tolist())):
        x = (distance - middle) / spread
        promises.append(w * x + b)
        error = promises[-1] - truth
        step = 0.05
        w, b = w - step * error * x, b - step * error
    return np.array(promises)
