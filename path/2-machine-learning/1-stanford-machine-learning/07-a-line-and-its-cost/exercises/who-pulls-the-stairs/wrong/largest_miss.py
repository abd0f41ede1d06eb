# id: own
# belief: the reading with the largest miss pulls most
# fails: R2
# hint: You take the reading that is furthest from the best line. Leave it out and look at the
#   slope. Does it change most without that one?
import numpy as np


def strongest_pull(x, y, theta0, slopes):
    costs = {slope: ((theta0 + slope * x - y) ** 2).sum() for slope in slopes}
    misses = abs(theta0 + min(costs, key=costs.get) * x - y)
    return int(np.argmax(misses))
