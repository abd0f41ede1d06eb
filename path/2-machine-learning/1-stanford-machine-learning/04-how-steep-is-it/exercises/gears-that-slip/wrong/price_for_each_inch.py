# id: own
# belief: slope is the value divided by where one stands
# fails: R2, R3
# hint: You share the whole price among all inches. The slope asks for the next inch alone: how much
#   does the price change there?
import numpy as np


def price_and_slope(diameter, dough, fixed):
    price = fixed + dough * np.pi * (diameter / 2) ** 2
    return price, price / diameter
