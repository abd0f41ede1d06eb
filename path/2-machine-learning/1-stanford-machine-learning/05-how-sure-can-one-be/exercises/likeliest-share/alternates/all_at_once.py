import numpy as np


def likeliest(answers, shares):
    possible = [share for share in shares if 0 < share < 1 or (answers == (share == 1)).all()]
    totals = [np.log(np.where(answers, share, 1 - share)).sum() for share in possible]
    return possible[int(np.argmax(totals))]
