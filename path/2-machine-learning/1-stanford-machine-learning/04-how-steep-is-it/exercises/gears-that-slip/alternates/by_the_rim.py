import numpy as np


def price_and_slope(diameter, dough, fixed):
    """The area grows by half of the rim for each inch of diameter."""
    rim = np.pi * diameter
    area = rim * diameter / 4
    price = np.add(fixed, np.multiply(dough, area))
    half = np.divide(rim, 2)
    return price, np.multiply(half, dough)
