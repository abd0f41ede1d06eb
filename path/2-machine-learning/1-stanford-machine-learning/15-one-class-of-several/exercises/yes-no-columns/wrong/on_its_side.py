# id: ML01
# belief: it does not matter which of the two stands upright
# fails: R1
# hint: Your table has a row for each name. What lies in a row of all tables so far: a day, or a
#   kind of day? Which of the two lists has to stand upright?
import numpy as np


def columns_of(answers, names):
    upright = np.array(names)[:, None]
    return (upright == np.array(answers)) * 1.0
