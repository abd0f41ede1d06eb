import numpy as np


def to_celsius(readings):
    """Return the readings in degrees Celsius, as an array."""
    # BEGIN SOLUTION
    # a new array, whatever came in
    fahrenheit = np.array(readings)
    # the rule for one reading is the rule for all
    return (fahrenheit - 32) / 1.8
    # END SOLUTION
