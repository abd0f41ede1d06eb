# id: own
# belief: degrees are whole numbers
# fails: R1
# hint: 33.8 degrees Fahrenheit are one degree Celsius, and you get about half of one. Where does your function
#   lose the part behind the point?
import numpy as np


def to_celsius(readings):
    return (np.array(readings).astype(int) - 32) / 1.8
