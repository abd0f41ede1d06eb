# id: own
# belief: a sum of zero is a no
# fails: R1
# hint: At one of the corners your unit's sum is exactly 0, and its sigmoid is 0.5. That is neither a
#   sure yes nor a sure no. On which side of zero does a sum for False have to lie?
from itertools import product

import numpy as np


def gate(answers, sure):
    needed = np.log(sure / (1 - sure))
    for bias, left, right in product(range(-3, 4), repeat=3):
        sums = [bias, bias + right, bias + left, bias + left + right]
        if all((total > 0) == bool(answer) for total, answer in zip(sums, answers)):
            return bias * needed, left * needed, right * needed
    return None
