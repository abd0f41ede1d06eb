# id: ML06
# belief: reshape can transpose
# fails: R1
# hint: With as many sensors as gases, and a table that you know, print what `reshape` makes of it. Is
#   each sensor's row now a column, or do the numbers lie as before?
import numpy as np


def danger(air, answers, weights):
    moments, gases = air.shape
    shown = air @ answers.reshape(gases, len(weights))
    return shown @ weights
