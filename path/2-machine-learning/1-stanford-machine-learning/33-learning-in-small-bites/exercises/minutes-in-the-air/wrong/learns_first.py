# id: ML17
# belief: a row may teach before it is promised
# fails: R3
# hint: When one flight takes 500 minutes longer, your promise for this very flight grows. Note the promise first: what do
#   you know at that moment?
import numpy as np


def promise(km, minutes):
    w, b, promises = 90.0, 150.0, []
    for k, (distance, truth) in enumerate(zip(km.tolist(), minutes.tolist())):
        x = (distance - 1700) / 1200
        error = w * x + b - truth
        step = 0.05
        w, b = w - step * error * x, b - step * error
        promises.append(w * x + b)
    return np.array(promises)
