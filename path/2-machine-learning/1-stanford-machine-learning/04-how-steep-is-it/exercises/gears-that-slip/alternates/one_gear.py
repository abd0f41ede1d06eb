import math


def price_and_slope(diameter, dough, fixed):
    factor = dough * math.pi / 4
    return fixed + factor * diameter * diameter, 2 * factor * diameter
