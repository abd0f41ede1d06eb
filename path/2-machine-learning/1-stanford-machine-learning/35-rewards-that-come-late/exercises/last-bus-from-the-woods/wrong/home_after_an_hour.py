# id: own
# belief: a sensible rule needs no log
# fails: R2, R3
# hint: An hour is right in some woods. In others the mushrooms last until evening, or the bus stops early. Which argument
#   have you not looked at?
import numpy as np


def learn_policy(log, states):
    return (np.arange(states) >= 32).astype(int)
