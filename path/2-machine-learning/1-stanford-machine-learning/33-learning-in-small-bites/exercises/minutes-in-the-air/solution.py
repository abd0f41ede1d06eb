import numpy as np


def promise(km, minutes):
    """Return the minutes promised for each flight, knowing only the flights before it."""
    # BEGIN SOLUTION
    w, b, rate, promises = 90.0, 150.0, 0.05, []
    for distance, truth in zip(km.tolist(), minutes.tolist()):
        # round numbers known beforehand: some 1,700 km, give or take 1,200
        x = (distance - 1700) / 1200
        promises.append(w * x + b)

        # the truth comes after the promise; a steady rate follows the year
        error = promises[-1] - truth
        w, b = w - rate * error * x, b - rate * error
    return np.array(promises)
    # END SOLUTION
