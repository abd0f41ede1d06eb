# id: own
# belief: with an odd length one heap has one number more
# fails: R3
# hint: With five numbers your heaps have two and three. Then the mean moves towards the larger
#   heap. Where could the odd one sit without moving anything?
import numpy as np


def twin(values):
    half = len(values) // 2
    twins = np.zeros(len(values)) + values.mean() + values.std()
    twins[:half] = values.mean() - values.std()
    return twins
