from itertools import product

import numpy as np


def gate(answers, sure):
    """Return (bias, left, right) of a unit that gives these answers, or None."""
    # BEGIN SOLUTION
    # how far from zero a sum has to be
    needed = np.log(sure / (1 - sure))
    # whole numbers whose four sums have the right signs
    for bias, left, right in product(range(-3, 4), repeat=3):
        sums = [bias, bias + right, bias + left, bias + left + right]
        signs = [total > 0 if answer else total < 0 for total, answer in zip(sums, answers)]
        if all(signs):
            return bias * needed, left * needed, right * needed
    return None
    # END SOLUTION
