# id: ML52
# belief: the greys may go in as the scanner gives them
# fails: R1
# hint: A dark pixel goes in as 255, and the weights were made for 1. Every sum becomes hundreds of times too
#   large. Which piece brings the greys to the scale of the weights?
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def read(picture, theta1, theta2, names):
    """Return the name of the digit, and how sure the network is."""
    pixels = picture.ravel()
    seen = np.concatenate([[1], pixels])
    hidden = sigmoid(theta1 @ seen)
    seen = np.concatenate([[1], hidden])
    answer = sigmoid(theta2 @ seen)
    return names[answer.argmax()], answer.max()
