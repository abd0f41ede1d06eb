# id: own
# belief: a share is a share of everything
# fails: R1, R2
# hint: All days together add up to 1 in your result. A quiet day then looks empty. Whose sum should
#   each number be divided by?
import numpy as np


def shares(visitors):
    total = visitors.sum()
    return visitors / max(total, 1)
