# id: ML79
# belief: misses above and below may be added as they are, and squared afterwards
# fails: R1
# hint: Your helper squares the sum of the misses. Readings above and below a line then cancel, and
#   another slope looks best. When does each miss lose its sign?
import numpy as np


def strongest_pull(x, y, theta0, slopes):
    places = np.arange(len(y))

    def best(rows):
        costs = {slope: (theta0 + slope * x[rows] - y[rows]).sum() ** 2 for slope in slopes}
        return min(costs, key=costs.get)

    together = best(places)
    pulls = [abs(best(places != left_out) - together) for left_out in places]
    return max(range(len(y)), key=lambda place: pulls[place])
