# id: own
# belief: a mean lies as far from the truth as a single answer does
# fails: R1
# hint: Your interval is as wide for a thousand answers as for ten. You took the spread of the answers. How does
#   one get from it to the wobble of their mean?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    away = 2 * answers.std() if 0 < share < 1 else 3 / count
    return max(share - away, 0.0), min(share + away, 1.0)
