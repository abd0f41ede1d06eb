# id: own
# belief: ten times the answers make the interval ten times as narrow
# fails: R1
# hint: With four times as many answers your interval is a quarter as wide. It should be half as wide. By what is
#   the spread divided?
import numpy as np


def around(answers):
    count, share = len(answers), answers.mean()
    if 0 < share < 1:
        away = 2 * answers.std() / count
    else:
        away = 3 / count
    return max(share - away, 0.0), min(share + away, 1.0)
