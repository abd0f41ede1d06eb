# id: ML12
# belief: known and new cells are each scaled by themselves
# fails: R3
# hint: One huge cell among the new ones changes the answers of the others, and a single cell always lies in the
#   middle. Whose mean and spread belong to the machine?
import numpy as np
from sklearn.svm import SVC


def tell_good(known, good, new):
    def scaled(table):
        rows = table.to_numpy(float)[:, 1:]
        spread = rows.std(axis=0)
        return (rows - rows.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    return SVC(C=10, gamma=0.1).fit(scaled(known), good).predict(scaled(new))
