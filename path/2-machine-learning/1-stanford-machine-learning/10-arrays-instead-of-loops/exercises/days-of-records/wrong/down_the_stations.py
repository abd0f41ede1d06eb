# id: ML01
# belief: axis=0 goes along a row
# fails: R3
# hint: A hot station takes the records away from those below it in the table. Axis 0 goes from
#   station to station. Which one goes from day to day?
import numpy as np


def records(heat):
    hottest = np.maximum.accumulate(heat, axis=0)
    found = np.ones(heat.shape, dtype=bool)
    found[:, 1:] = heat[:, 1:] > hottest[:, :-1]
    return found
