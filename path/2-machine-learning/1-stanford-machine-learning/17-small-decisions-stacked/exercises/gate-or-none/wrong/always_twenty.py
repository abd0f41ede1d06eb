# id: own
# belief: weights of 20 make every unit sure enough
# fails: R1
# hint: Your signs are right, and for 0.99 it is enough. Asked to be sure to nine digits, the unit
#   says only 0.99995. Which sum does a sigmoid of `sure` need?
from itertools import product


def gate(answers, sure):
    for bias, left, right in product(range(-3, 4), repeat=3):
        sums = [bias, bias + right, bias + left, bias + left + right]
        if all(total > 0 if answer else total < 0 for total, answer in zip(sums, answers)):
            return bias * 10.0, left * 10.0, right * 10.0
    return None
