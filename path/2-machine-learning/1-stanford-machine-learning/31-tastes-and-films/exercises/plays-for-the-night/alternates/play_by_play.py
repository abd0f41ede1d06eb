import math


def centred(points):
    import numpy as np

    everything = [value for row in points for value in row if not math.isnan(value)]
    means = []
    for row in points:
        heard = [value for value in row if not math.isnan(value)] or everything
        means.append(sum(heard) / len(heard))
    return np.array(means), np.array([[value - mean for value in row] for row, mean in zip(points, means, strict=True)])


def nearest(columns, play, count):
    others = [number for number in range(len(columns)) if number != play]
    others.sort(key=lambda number: (sum((a - b) ** 2 for a, b in zip(columns[number], columns[play], strict=True)), number))
    return others[:count]
