# id: own
# belief: a column spreads from its smallest to its largest value, so the heaps go there
# fails: R2
# hint: Your heaps stand at the smallest and the largest value. Few values go that far out. What is
#   the standard deviation of your twin, and what is that of the column?
import numpy as np


def twin(values):
    half = len(values) // 2
    twins = np.zeros(len(values)) + values.mean()
    twins[:half] = values.min()
    twins[-half:] = values.max()
    return twins
