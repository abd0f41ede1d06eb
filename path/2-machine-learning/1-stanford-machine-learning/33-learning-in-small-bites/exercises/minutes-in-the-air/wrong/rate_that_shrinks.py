# id: ML158
# belief: on a stream, too, the rate has to shrink
# fails: R2, R5
# hint: Your steps grow shorter and shorter, so by summer they cannot follow. Where does a walk on a stream want to
#   arrive, and does that place stay?
import numpy as np


def promise(km, minutes):
    w, b, promises = 90.0, 150.0, []
    for k, (distance, truth) in enumerate(zip(km.tolist(), minutes.tolist())):
        x = (distance - 1700) / 1200
        promises.append(w * x + b)
        error = promises[-1] - truth
        step = 0.1 / (1 + k / 10)
        w, b = w - step * error * x, b - step * error
    return np.array(promises)
