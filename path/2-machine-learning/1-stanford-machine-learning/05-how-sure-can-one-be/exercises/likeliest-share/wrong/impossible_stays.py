# id: own
# belief: a chance of zero can be left out of the sum
# fails: R3
# hint: Somebody said yes, and you return the share 0, under which nobody does. You left the impossible answers
#   out of the sum. What does a factor of zero make of a product?
import numpy as np


def likeliest(answers, shares):
    best, most = None, -np.inf
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        total = np.log(chances[chances > 0]).sum()
        if total > most:
            best, most = share, total
    return best
