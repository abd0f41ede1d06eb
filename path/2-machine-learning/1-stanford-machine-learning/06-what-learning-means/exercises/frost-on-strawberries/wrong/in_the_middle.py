# id: own
# belief: the fair limit lies in the middle of the values
# fails: R1
# hint: The middle of the evenings knows nothing about frost: you never look at `frost`. Who should
#   choose the limit?
import numpy as np


def learn_limit(evening, frost):
    return evening[np.abs(evening - evening.mean()).argmin()]
