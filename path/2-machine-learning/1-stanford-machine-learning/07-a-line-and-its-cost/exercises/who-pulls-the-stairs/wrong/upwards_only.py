# id: own
# belief: a pull is a slope that becomes larger
# fails: R2
# hint: You see readings without which the slope rises, and none without which it falls. What does
#   the second rule say about the direction?
import numpy as np


def strongest_pull(x, y, theta0, slopes):
    places = np.arange(len(y))

    def best(rows):
        costs = {slope: ((theta0 + slope * x[rows] - y[rows]) ** 2).sum() for slope in slopes}
        return min(costs, key=costs.get)

    together = best(places)
    pulls = [best(places != left_out) - together for left_out in places]
    return max(range(len(y)), key=lambda place: pulls[place])
