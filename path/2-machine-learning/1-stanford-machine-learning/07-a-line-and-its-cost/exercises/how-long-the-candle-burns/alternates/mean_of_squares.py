import numpy as np


def cost(x, y, theta0, theta1):
    guesses = np.multiply(x, theta1) + theta0
    return 0.5 * float(np.mean(np.square(np.subtract(y, guesses))))
