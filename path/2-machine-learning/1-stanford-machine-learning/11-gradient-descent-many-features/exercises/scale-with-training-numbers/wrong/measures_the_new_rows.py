# id: ML12
# belief: new rows are scaled by their own mean and spread
# fails: R3
# hint: Your second function measures the rows that it should only transform. A single new row
#   then always becomes zeros. Which two numbers was it given instead?
import numpy as np


def learn_scale(X):
    spread = X.std(axis=0)
    return X.mean(axis=0), np.where(spread == 0, 1.0, spread)


def apply_scale(X, mean, spread):
    own = X.std(axis=0)
    return (X - X.mean(axis=0)) / np.where(own == 0, 1.0, own)
