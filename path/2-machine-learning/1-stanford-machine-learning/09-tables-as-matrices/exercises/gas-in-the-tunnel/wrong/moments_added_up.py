# id: ML01
# belief: axis=0 means for each row
# fails: R2
# hint: You get one number for each sensor. Rows are moments, and they should stay. Which axis has to
#   disappear?
import numpy as np


def danger(air, answers, weights):
    shown = air @ answers.T
    return (shown * weights).sum(axis=0)
