# id: ML124
# belief: sigma is the number in front of the squared distance
# fails: R1
# hint: With a larger sigma your woods become less alike. A wide bell should make far slabs more alike. On
#   which side of the line does sigma stand?
import numpy as np


def similarities(A, B, sigma):
    squares = (A**2).sum(axis=1)[:, np.newaxis] + (B**2).sum(axis=1)
    gap = squares - 2 * A @ B.T
    return np.exp(-sigma * np.maximum(gap, 0))
