import math


def join(first, second):
    if first[0] == 0:
        return second
    if second[0] == 0:
        return first
    share = second[0] / (first[0] + second[0])
    way = second[1] - first[1]
    return first[0] + second[0], first[1] + share * way, first[2] + second[2] + first[0] * share * way * way


def digest(readings):
    so_far = (0, 0.0, 0.0)
    for reading in readings.tolist():
        if not math.isnan(reading):
            so_far = join(so_far, (1, reading, 0.0))
    return so_far
