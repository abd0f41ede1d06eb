# id: own
# belief: weights of inputs are positive
# fails: R2
# hint: For NOR you say that there is no unit, but there is: 10, -20, -20. May an input also speak
#   against something?
from itertools import product

import numpy as np


def gate(answers, sure):
    needed = np.log(sure / (1 - sure))
    for bias, left, right in product(range(-3, 4), range(0, 4), range(0, 4)):
        sums = [bias, bias + right, bias + left, bias + left + right]
        if all(total > 0 if answer else total < 0 for total, answer in zip(sums, answers)):
            return bias * needed, left * needed, right * needed
    return None
