# id: ML12
# belief: new rows are scaled by their own mean and spread
# fails: R3
# hint: An answer changes with the company that a row is in, and a single row always lies in the middle.
#   Whose mean and spread belong to the machine?
import numpy as np
from sklearn.svm import SVC


def judge(X, malignant, new_X):
    def scaled(rows):
        spread = rows.std(axis=0)
        return (rows - rows.mean(axis=0)) / np.where(spread == 0, 1.0, spread)

    return SVC(kernel="linear", C=0.05).fit(scaled(X), malignant).predict(scaled(new_X))
