# id: own
# belief: all yes is as certain as it looks
# fails: R3
# hint: For nobody your interval is careful. For everybody it goes from 1 to 1. In which other case is the spread
#   of the answers zero?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    away = 2 * answers.std() / np.sqrt(count)
    if share == 0:
        away = 3 / count
    return max(share - away, 0.0), min(share + away, 1.0)
