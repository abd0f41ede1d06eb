# id: own
# belief: a list of results is as good as an array
# fails: R2
# hint: Your numbers are right, and they lie in a list. Whoever computes with them next will meet a list
#   that cannot compute. How do you make an array of it?
import numpy as np


def to_celsius(readings):
    results = []
    for reading in np.array(readings):
        results.append((reading - 32) / 1.8)
    return results
