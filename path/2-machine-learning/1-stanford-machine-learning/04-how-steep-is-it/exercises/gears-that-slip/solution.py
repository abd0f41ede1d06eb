import numpy as np


def price_and_slope(diameter, dough, fixed):
    """Return the price of a pizza, and how fast it rises with the diameter."""
    radius = diameter / 2
    area = np.pi * radius**2
    price = fixed + dough * area
    # price by area, area by radius, radius by diameter
    slope = dough * (np.pi * 2 * radius) * 0.5
    return price, slope
