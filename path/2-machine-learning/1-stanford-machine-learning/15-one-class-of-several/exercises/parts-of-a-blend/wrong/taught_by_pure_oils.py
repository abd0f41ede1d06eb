# id: own
# belief: who knows the pure oils knows their blends
# fails: R2
# hint: You learn from the bottles with one region alone. A blend lies between them, where these rows
#   say nothing. Which rows of `X` show what a blend looks like?
import numpy as np


def parts_in(X, Y, new_X):
    pure = Y.sum(axis=1) == 1
    mean, spread = X[pure].mean(axis=0), X[pure].std(axis=0)
    Z, yes = (X[pure] - mean) / spread, Y[pure]
    W, b = np.zeros((X.shape[1], Y.shape[1])), np.zeros(Y.shape[1])
    for step in range(600):
        error = 1 / (1 + np.exp(-(Z @ W + b))) - yes
        W = W - Z.T @ error / len(Z)
        b = b - error.mean(axis=0)
    return ((new_X - mean) / spread @ W + b > 0) * 1
