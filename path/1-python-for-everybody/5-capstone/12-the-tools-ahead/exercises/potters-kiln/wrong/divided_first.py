# id: own
# belief: a rule is worked out from left to right
# fails: R1
# hint: Water boils at 212 degrees Fahrenheit, and you get about 194. Which part of your line does Python
#   work out first, the minus or the division?
import numpy as np


def to_celsius(readings):
    return np.array(readings) - 32 / 1.8
