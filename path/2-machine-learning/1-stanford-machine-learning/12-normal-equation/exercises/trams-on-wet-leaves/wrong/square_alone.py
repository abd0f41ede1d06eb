# id: own
# belief: squares of the columns are all that a bent relation needs
# fails: R2
# hint: The square brought you to 7.6 metres. What is still missing is that wet rails count more at
#   full speed. A square knows one column only. What knows two?
import numpy as np


def stopping_distance(X, y, new_X):
    def table(rows):
        return np.column_stack([np.ones(len(rows)), rows, rows[:, 1:] ** 2])

    theta = np.linalg.lstsq(table(X), y)[0]
    return table(new_X) @ theta
