# id: ML02
# belief: (m,) and (1, m) are the same
# fails: R1
# hint: Your probabilities have one axis, shape (m,). Labels in this course have two. Which shape did
#   the first rule ask for, and where did the second axis get lost?
import numpy as np


def forward(X, w, b):
    z = (w.T @ X + b).ravel()
    return 1 / (1 + np.exp(-np.clip(z, -500, 500)))
