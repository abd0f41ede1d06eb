# id: ML98
# belief: it is enough to bend the last layer
# fails: R3
# hint: The biases are right now. But between the layers you hand on plain sums, such as -410 or 30,
#   instead of answers between 0 and 1. When does a unit bend its sum?
import numpy as np


def forward(X, thetas):
    A = X
    for theta in thetas:
        A = np.column_stack([np.ones(len(A)), A])
        A = A @ theta.T
    return 1 / (1 + np.exp(-A))
