import numpy as np


def cost(Z, Y):
    """Return the mean logistic loss of scores Z for labels Y, both with shape (1, m)."""
    # BEGIN SOLUTION
    # log(1 + e^z) - y z, with the logarithm in a form that cannot overflow
    return float(np.mean(np.logaddexp(0, Z) - Y * Z))
    # END SOLUTION
