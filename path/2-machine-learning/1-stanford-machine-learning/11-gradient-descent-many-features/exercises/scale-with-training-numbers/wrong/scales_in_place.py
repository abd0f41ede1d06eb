# id: ML05
# belief: inside a function an array may be changed, the caller has its own
# fails: R4
# hint: After the call the caller's table has changed too: `-=` writes into the array that came
#   in. Which form makes a new one?
import numpy as np


def learn_scale(X):
    spread = X.std(axis=0)
    return X.mean(axis=0), np.where(spread == 0, 1.0, spread)


def apply_scale(X, mean, spread):
    X -= mean
    X /= spread
    return X
