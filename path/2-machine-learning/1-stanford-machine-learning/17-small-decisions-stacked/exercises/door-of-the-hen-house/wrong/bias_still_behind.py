# id: ML03
# belief: the shapes fit, so the columns are in order
# fails: R2, R3
# hint: Every layer is bent now, but give it a row of zeros: then each unit should answer with the
#   sigmoid of its first weight alone. Which weight answers in yours?
import numpy as np


def forward(X, thetas):
    A = X
    for theta in thetas:
        A = np.column_stack([A, np.ones(len(A))])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    return A
