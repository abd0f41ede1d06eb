# id: ML98
# belief: the last layer bends, so the hidden one need not
# fails: R1
# hint: The hidden sums go on unbent, such as 30 or -10. What do units hand to the next layer: their sum, or
#   their answer?
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def read(picture, theta1, theta2, names):
    """Return the name of the digit, and how sure the network is."""
    pixels = picture.ravel() / 255
    seen = np.concatenate([[1], pixels])
    hidden = theta1 @ seen
    seen = np.concatenate([[1], hidden])
    answer = sigmoid(theta2 @ seen)
    return names[answer.argmax()], answer.max()
