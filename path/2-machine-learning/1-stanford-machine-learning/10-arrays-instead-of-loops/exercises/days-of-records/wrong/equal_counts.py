# id: own
# belief: as hot as the record is a record
# fails: R1
# hint: In the first example the second 24 is a record with you. What does the first rule say about
#   as hot as before?
import numpy as np


def records(heat):
    return heat == np.maximum.accumulate(heat, axis=1)
