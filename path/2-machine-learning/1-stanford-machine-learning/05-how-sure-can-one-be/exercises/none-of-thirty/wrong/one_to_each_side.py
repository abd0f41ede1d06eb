# id: own
# belief: one standard error to each side holds the truth nearly always
# fails: R1
# hint: Your interval is half as wide as it should be, so it would miss the truth in one of three polls. How many
#   standard errors go to each side?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    if 0 < share < 1:
        away = answers.std() / np.sqrt(count)
    else:
        away = 3 / count
    return max(share - away, 0.0), min(share + away, 1.0)
