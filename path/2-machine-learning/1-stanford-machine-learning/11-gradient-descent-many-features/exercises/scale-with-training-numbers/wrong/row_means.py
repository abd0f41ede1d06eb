# id: ML01
# belief: axis=1 walks along the features
# fails: R1
# hint: You return one number for each row. How many means do you want for a table of 11 rows and
#   3 features? The axis that you name is the one that disappears.
import numpy as np


def learn_scale(X):
    spread = X.std(axis=1)
    return X.mean(axis=1), np.where(spread == 0, 1.0, spread)


def apply_scale(X, mean, spread):
    return (X - mean) / spread
