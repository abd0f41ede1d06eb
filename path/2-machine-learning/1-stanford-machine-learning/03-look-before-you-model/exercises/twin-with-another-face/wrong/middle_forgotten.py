# id: own
# belief: the heaps always stand one standard deviation from the mean
# fails: R2
# hint: With an even length your twin is right. With an odd one its spread is too small. One number
#   sits on the mean: what does it add to the squares, and is it counted?
import numpy as np


def twin(values):
    half = len(values) // 2
    twins = np.zeros(len(values)) + values.mean()
    twins[:half] = values.mean() - values.std()
    twins[-half:] = values.mean() + values.std()
    return twins
