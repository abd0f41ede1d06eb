import numpy as np


def strongest_pull(x, y, theta0, slopes):
    """Return the place of the reading without which the best slope changes most."""
    # BEGIN SOLUTION
    places = np.arange(len(y))

    def best(rows):
        costs = {slope: ((theta0 + slope * x[rows] - y[rows]) ** 2).sum() for slope in slopes}
        return min(costs, key=costs.get)

    # the slope for all, and once without each reading
    together = best(places)
    pulls = [abs(best(places != left_out) - together) for left_out in places]

    # max keeps the first of equals
    return max(range(len(y)), key=lambda place: pulls[place])
    # END SOLUTION
