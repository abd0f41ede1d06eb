# id: own
# belief: the faster it follows, the better
# fails: R2
# hint: Your learner follows, and misses by more than a line that never moves. With this rate, how much of the last
#   flight's luck is in the next promise?
import numpy as np


def promise(km, minutes):
    w, b, promises = 90.0, 150.0, []
    for k, (distance, truth) in enumerate(zip(km.tolist(), minutes.tolist())):
        x = (distance - 1700) / 1200
        promises.append(w * x + b)
        error = promises[-1] - truth
        step = 0.4
        w, b = w - step * error * x, b - step * error
    return np.array(promises)
