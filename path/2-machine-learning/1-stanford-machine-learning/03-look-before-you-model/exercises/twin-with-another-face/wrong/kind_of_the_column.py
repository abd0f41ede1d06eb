# id: ML07
# belief: an array made like another one has room for any number
# fails: R4
# hint: A column of whole numbers gave a twin of whole numbers, and its fractions were cut off. Of
#   which kind is the array that you fill?
import numpy as np


def twin(values):
    count, half = len(values), len(values) // 2
    away = values.std() * np.sqrt(count / (2 * half))
    twins = np.zeros_like(values)
    twins[:] = values.mean()
    twins[:half] = values.mean() - away
    twins[-half:] = values.mean() + away
    return twins
