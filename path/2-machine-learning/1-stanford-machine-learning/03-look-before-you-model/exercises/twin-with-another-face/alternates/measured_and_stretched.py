import numpy as np


def twin(values):
    count = len(values)
    places = np.sign(np.arange(count) - (count - 1) / 2)
    return values.mean() + places * values.std() / places.std()
