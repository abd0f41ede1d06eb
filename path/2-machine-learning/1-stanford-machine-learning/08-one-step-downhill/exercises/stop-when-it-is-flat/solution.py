import numpy as np


def walk_until_flat(x, y, rate, flat, patience):
    """Return theta0, theta1 and how the walk ended."""

    # BEGIN SOLUTION
    def misses(spot):
        return spot[0] + spot[1] * x - y

    def slopes(spot):
        return np.array([misses(spot).mean(), (misses(spot) * x).mean()])

    spot = np.zeros(2)
    for _ in range(patience):
        # flat in both directions, whatever the sign
        if abs(slopes(spot)).max() <= flat:
            return spot[0], spot[1], "arrived"

        # one step, and a look back
        before = (misses(spot) ** 2).sum()
        spot = spot - rate * slopes(spot)
        if (misses(spot) ** 2).sum() > before:
            return spot[0], spot[1], "climbs"

    end = "arrived" if abs(slopes(spot)).max() <= flat else "patience"
    return spot[0], spot[1], end
    # END SOLUTION
