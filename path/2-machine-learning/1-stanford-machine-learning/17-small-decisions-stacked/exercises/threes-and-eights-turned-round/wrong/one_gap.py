# id: own
# belief: one pixel compared with the corner is enough, as for noughts and ones
# fails: R2
# hint: You compare one pixel with the corner, and read about 82 of 100. In some eights the loop is open,
#   and in some threes it nearly closes. How could all the pixels have a say, after the first decision?
import numpy as np


def read_plates(plates, eights, new):
    def differs(some):
        return (some > 0.5) != (some[:, :1, :1] > 0.5)

    hits = (differs(plates) == eights[:, None, None]).mean(axis=0)
    row, column = np.unravel_index(np.abs(hits - 0.5).argmax(), hits.shape)
    return differs(new)[:, row, column] == (hits[row, column] > 0.5)
