# id: own
# belief: taking the signs away does the same as squaring
# fails: R1
# hint: Your best slope belongs to misses without signs. With squares one far reading is listened to
#   much more, and the slope is another. What does the word cost stand for here?
import numpy as np


def strongest_pull(x, y, theta0, slopes):
    places = np.arange(len(y))

    def best(rows):
        costs = {slope: abs(theta0 + slope * x[rows] - y[rows]).sum() for slope in slopes}
        return min(costs, key=costs.get)

    together = best(places)
    pulls = [abs(best(places != left_out) - together) for left_out in places]
    return max(range(len(y)), key=lambda place: pulls[place])
