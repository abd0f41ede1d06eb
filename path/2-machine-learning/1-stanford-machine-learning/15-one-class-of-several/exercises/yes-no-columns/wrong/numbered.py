# id: ML25
# belief: a name may be replaced by its number
# fails: R1
# hint: You return one number for each answer: its place among the names. Then snow counts twice as
#   much as rain. How many numbers does a row need, so that no name is more than another?
import numpy as np


def columns_of(answers, names):
    return np.array([float(names.index(answer)) if answer in names else -1.0 for answer in answers])
