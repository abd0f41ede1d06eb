# id: own
# belief: above the limit, the whole month costs the high price
# fails: R1
# hint: In the first example your first home pays 550 and should pay 250. Which of its 250 kilowatt
#   hours cost the high price?
import numpy as np


def bills(use, limit, low, high):
    price = np.where(use > limit, use * high, use * low)
    return price.sum(axis=1), price.argmax(axis=1)
