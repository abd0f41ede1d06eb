# id: ML12
# belief: new rows are brought to size by their own mean and spread
# fails: R3
# hint: A distance changes with the company that a stop is in, and a stop alone is always average. Whose
#   mean and spread may be used, or are they needed at all?
import numpy as np


def stopping_distance(X, y, new_X):
    def table(rows):
        scaled = (rows - rows.mean(axis=0)) / (rows.std(axis=0) + 1e-9)
        return np.column_stack([np.ones(len(rows)), scaled, scaled[:, 1] ** 2, scaled[:, 1] * scaled[:, 3]])

    theta = np.linalg.lstsq(table(X), y)[0]
    return table(new_X) @ theta
