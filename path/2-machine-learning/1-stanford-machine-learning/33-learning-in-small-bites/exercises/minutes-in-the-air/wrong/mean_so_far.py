# id: own
# belief: the mean of what came before is a fair promise
# fails: R2, R5
# hint: A flight to Boston and one to Honolulu get the same promise. Which number do you know of each flight before it
#   leaves?
import numpy as np


def promise(km, minutes):
    before = np.concatenate([[150.0], np.cumsum(minutes)[:-1]])
    return before / np.maximum(np.arange(len(minutes)), 1)
