# id: own
# belief: the logarithm of the product mends it
# fails: R2
# hint: Your product is already zero when its logarithm is taken, so all shares look alike. When would each chance
#   still be large enough to have one?
import numpy as np


def likeliest(answers, shares):
    best, most = shares[0], -np.inf
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        product = chances.prod()
        if product == 0:
            continue
        total = np.log(product)
        if total > most:
            best, most = share, total
    return best
