import numpy as np
from sklearn.linear_model import LogisticRegression


def read_plates(plates, eights, new):
    """Return True for each plate of new that shows an eight, shape (len(new),)."""

    # BEGIN SOLUTION
    def same_sense(some):
        # first decision: the corner never has ink, so a dark one means a negative
        negative = some[:, 0, 0] > 0.5
        turned = some.copy()
        turned[negative] = 1 - some[negative]
        return turned.reshape(len(some), 64)

    # second decision: three or eight
    model = LogisticRegression(max_iter=1000).fit(same_sense(plates), eights)
    return model.predict(same_sense(new))
    # END SOLUTION
