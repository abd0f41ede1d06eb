# id: own
# belief: a constant has its own value as slope
# fails: R3
# hint: All the gears are there. But a dearer box still makes your slope steeper. How much does the
#   fixed part change when the pizza grows?
import numpy as np


def price_and_slope(diameter, dough, fixed):
    radius = diameter / 2
    area = np.pi * radius**2
    return fixed + dough * area, fixed + dough * np.pi * radius
