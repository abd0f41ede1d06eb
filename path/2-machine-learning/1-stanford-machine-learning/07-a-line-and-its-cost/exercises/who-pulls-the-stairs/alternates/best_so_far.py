import numpy as np


def strongest_pull(x, y, theta0, slopes):
    def search(xs, ys):
        found, lowest = None, None
        for slope in slopes:
            here = np.sum((theta0 + slope * xs - ys) ** 2) / (2 * len(ys))
            if lowest is None or here < lowest:
                found, lowest = slope, here
        return found

    everyone, winner, most = search(x, y), 0, -1
    for place in range(len(y)):
        change = abs(search(np.delete(x, place), np.delete(y, place)) - everyone)
        if change > most:
            winner, most = place, change
    return winner
