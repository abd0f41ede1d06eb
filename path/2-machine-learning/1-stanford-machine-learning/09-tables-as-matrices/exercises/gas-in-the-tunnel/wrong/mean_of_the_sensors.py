# id: ML41
# belief: sum or mean makes no difference, it is only a factor
# fails: R2
# hint: With two sensors your danger is half of what it should be, with five it is a fifth. What does
#   the second rule do with the numbers once they are weighted?
import numpy as np


def danger(air, answers, weights):
    shown = air @ answers.T
    return (shown * weights).mean(axis=1)
