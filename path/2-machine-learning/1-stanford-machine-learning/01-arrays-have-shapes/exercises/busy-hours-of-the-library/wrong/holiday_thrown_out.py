# id: own
# belief: rows without values may be left out
# fails: R3
# hint: Your result has fewer rows than the table, so the days after the holiday have slipped up by one.
#   What should stand in the place of the holiday?
import numpy as np


def shares(visitors):
    busy = visitors[visitors.sum(axis=1) > 0]
    return busy / busy.sum(axis=1, keepdims=True)
