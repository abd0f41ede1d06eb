import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def read(picture, theta1, theta2, names):
    """Return the name of the digit, and how sure the network is."""
    # BEGIN SOLUTION
    pixels = picture.ravel() / 255
    seen = np.concatenate([[1], pixels])
    hidden = sigmoid(theta1 @ seen)
    seen = np.concatenate([[1], hidden])
    answer = sigmoid(theta2 @ seen)
    return names[answer.argmax()], answer.max()
    # END SOLUTION
