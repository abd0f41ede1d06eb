# id: own
# belief: the standard deviation is the whole width, so half of it goes to each side
# fails: R2
# hint: Your heaps are one standard deviation away from each other. Measure `np.std` of your twin:
#   it is half of what it should be. From where is a spread measured?
import numpy as np


def twin(values):
    count, half = len(values), len(values) // 2
    away = values.std() / 2 * np.sqrt(count / (2 * half))
    twins = np.zeros(count) + values.mean()
    twins[:half] = values.mean() - away
    twins[-half:] = values.mean() + away
    return twins
