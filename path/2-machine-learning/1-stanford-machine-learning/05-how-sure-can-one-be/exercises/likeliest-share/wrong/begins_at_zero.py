# id: own
# belief: a search for the largest begins at zero
# fails: R1
# hint: Your answer is None for four people already. Print the sums of the logarithms: on which side of zero do
#   they lie?
import numpy as np


def likeliest(answers, shares):
    best, most = None, 0
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        if chances.min() == 0:
            continue
        total = np.log(chances).sum()
        if total > most:
            best, most = share, total
    return best
