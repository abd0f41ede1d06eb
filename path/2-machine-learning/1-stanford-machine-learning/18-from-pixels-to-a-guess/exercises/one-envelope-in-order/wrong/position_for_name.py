# id: ML99
# belief: the position of an output is the digit it stands for
# fails: R2
# hint: You give back 0 or 1, the place of the largest answer. What does that place mean? The names stand in
#   the order of the outputs.
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def read(picture, theta1, theta2, names):
    """Return the name of the digit, and how sure the network is."""
    pixels = picture.ravel() / 255
    seen = np.concatenate([[1], pixels])
    hidden = sigmoid(theta1 @ seen)
    seen = np.concatenate([[1], hidden])
    answer = sigmoid(theta2 @ seen)
    return answer.argmax(), answer.max()
