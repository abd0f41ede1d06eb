import math


def height_at(w, b, north, chance):
    start = (math.log(chance) - math.log(1 - chance) - b) / w[1]
    slope = -w[0] / w[1]
    return start + slope * north
