# id: ML56
# belief: a model that was good in January is good in July
# fails: R2, R5
# hint: Look at your mean error month by month: in summer you promise a quarter of an hour too much. What do your promises
#   learn after the first flights?
import numpy as np


def promise(km, minutes):
    if len(km) < 301:
        return np.full(len(km), 150.0)
    w, b = np.polyfit(km[:300], minutes[:300], 1)
    promises = w * km + b
    promises[:300] = 150.0
    return promises
