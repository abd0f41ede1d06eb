# id: own
# belief: the second corner is the one where the left input is 1
# fails: R1
# hint: Ask your unit for "left alone", which is True at the last two corners. It answers to the right
#   input instead. Which of the two is 1 at the second corner, (0, 1)?
from itertools import product

import numpy as np


def gate(answers, sure):
    needed = np.log(sure / (1 - sure))
    for bias, left, right in product(range(-3, 4), repeat=3):
        sums = [bias, bias + left, bias + right, bias + left + right]
        if all(total > 0 if answer else total < 0 for total, answer in zip(sums, answers)):
            return bias * needed, left * needed, right * needed
    return None
