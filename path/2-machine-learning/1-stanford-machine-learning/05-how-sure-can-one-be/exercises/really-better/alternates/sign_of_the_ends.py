import numpy as np


def compare(old, new):
    more = np.subtract(new, old)
    error = more.std() / len(more) ** 0.5
    low, high = more.mean() + error * np.array([-2, 2])
    words = {2: "new", -2: "old"}
    return low, high, words.get(int(np.sign(low) + np.sign(high)), "cannot tell")
