import numpy as np


def bills(use, limit, low, high):
    """Return the yearly bill of each home, and the place of its dearest month."""
    sums, dearest = [], []
    for home in use:
        total, largest, place = 0, None, 0
        for month, hours in enumerate(home):
            if hours > limit:
                price = limit * low + (hours - limit) * high
            else:
                price = hours * low
            total = total + price
            if largest is None or price > largest:
                largest, place = price, month
        sums.append(total)
        dearest.append(place)
    return np.array(sums), np.array(dearest)
