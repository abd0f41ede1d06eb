# id: own
# belief: what the formula says is a share
# fails: R2
# hint: One of your intervals begins below zero. No share lies there. What should become of such an end?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    if 0 < share < 1:
        away = 2 * answers.std() / np.sqrt(count)
    else:
        away = 3 / count
    return share - away, share + away
