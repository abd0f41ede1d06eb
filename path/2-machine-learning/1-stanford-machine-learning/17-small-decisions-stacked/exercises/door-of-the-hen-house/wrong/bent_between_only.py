# id: own
# belief: the bend belongs between the layers, the last one gives its sums
# fails: R3
# hint: Your hidden layers are right. The last layer gives numbers such as 10 or -10. Is a unit of the
#   last layer another kind of unit?
import numpy as np


def forward(X, thetas):
    A = X
    for theta in thetas[:-1]:
        A = np.column_stack([np.ones(len(A)), A])
        A = 1 / (1 + np.exp(-(A @ theta.T)))
    A = np.column_stack([np.ones(len(A)), A])
    return A @ thetas[-1].T
