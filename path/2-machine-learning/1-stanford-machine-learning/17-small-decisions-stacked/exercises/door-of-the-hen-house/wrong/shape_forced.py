# id: ML06
# belief: `reshape` lays a matrix on its side
# fails: R2, R3
# hint: A matrix of 2 rows and 4 columns became one of 4 rows and 2 columns, but its numbers were read
#   in their old order, so the units got each other's weights. What turns rows into columns?
import numpy as np


def forward(X, thetas):
    A = X
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.reshape(A.shape[1], -1))))
    return A
