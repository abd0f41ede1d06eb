# id: own
# belief: the likeliest share is the one nearest to what was counted
# fails: R1
# hint: One yes among twenty: you prefer 0.001 to 0.11, as it is nearer to 0.05. Under which of the two is it
#   easier to meet somebody who says yes?
import numpy as np


def likeliest(answers, shares):
    possible = [share for share in shares if 0 < share < 1 or (answers == (share == 1)).all()]
    return min(possible, key=lambda share: abs(share - answers.mean()))
