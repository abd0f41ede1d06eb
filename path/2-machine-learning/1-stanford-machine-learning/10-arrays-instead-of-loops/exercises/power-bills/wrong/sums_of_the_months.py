# id: ML01
# belief: axis=0 gives one number for each row
# fails: R1, R2
# hint: You return a number for each month. Rows are homes, and they should stay. Which axis has to
#   be used up?
import numpy as np


def bills(use, limit, low, high):
    price = np.minimum(use, limit) * low + np.maximum(use - limit, 0) * high
    return price.sum(axis=0), price.argmax(axis=0)
