# id: ML30
# belief: a linear model cannot bend, so the columns are taken as they are
# fails: R2
# hint: This is the straight model: it misses by 13.6 metres. It says that a slow and a fast tram need
#   the same way for each km/h more. Which new column would carry "four times as long"?
import numpy as np


def stopping_distance(X, y, new_X):
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.linalg.lstsq(A, y)[0]
    return np.column_stack([np.ones(len(new_X)), new_X]) @ theta
