# id: ML12
# belief: new rows are scaled with their own mean and spread
# fails: R3
# hint: You measure mean and spread of the new bottles. Then a bottle's answer depends on who stands
#   beside it, and a single bottle always becomes zeros. Which rows may set the scale?
import numpy as np


def parts_in(X, Y, new_X):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    W, b = np.zeros((X.shape[1], Y.shape[1])), np.zeros(Y.shape[1])
    for step in range(600):
        error = 1 / (1 + np.exp(-(Z @ W + b))) - Y
        W = W - Z.T @ error / len(Z)
        b = b - error.mean(axis=0)
    fresh = (new_X - new_X.mean(axis=0)) / np.maximum(new_X.std(axis=0), 1e-9)
    return (fresh @ W + b > 0) * 1
