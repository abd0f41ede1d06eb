# id: own
# belief: the answers at hand say which columns there are
# fails: R2
# hint: Your columns come from the answers, in the order of the alphabet. What happens to the table
#   in a week without snow? Who was asked to say which columns there are?
import numpy as np


def columns_of(answers, names):
    found = np.array(sorted(set(answers)))
    return (np.array(answers)[:, None] == found) * 1.0
