import numpy as np


def danger(air, answers, weights):
    """Return the danger at each moment, shape (moments,)."""
    # a row for each sensor: turned on its side, each stands in a column
    shown = air @ answers.T  # (moments, sensors)
    return shown @ weights
