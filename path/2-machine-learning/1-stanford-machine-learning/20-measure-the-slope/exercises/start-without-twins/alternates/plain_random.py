import math
import random

import numpy as np


def start(sizes, seed):
    source = random.Random(seed)
    result = []
    for number in range(1, len(sizes)):
        before, after = sizes[number - 1], sizes[number]
        most = math.sqrt(6 / (before + after))
        rows = [[source.uniform(-most, most) for _ in range(before + 1)] for _ in range(after)]
        result.append(np.array(rows))
    return result
