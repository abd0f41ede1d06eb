# id: ML73
# belief: the slope for each inch of radius is the slope for each inch of diameter
# fails: R2
# hint: The fixed part is gone, and you are still twice too steep. When the diameter grows by an
#   inch, by how much does the radius grow?
import numpy as np


def price_and_slope(diameter, dough, fixed):
    radius = diameter / 2
    area = np.pi * radius**2
    return fixed + dough * area, dough * np.pi * 2 * radius
