# id: own
# belief: the weights were in the table already
# fails: R2
# hint: In the first example the first moment comes to 2 with you, and should come to 20. Which of
#   the three arguments have you not used?
import numpy as np


def danger(air, answers, weights):
    return (air @ answers.T).sum(axis=1)
