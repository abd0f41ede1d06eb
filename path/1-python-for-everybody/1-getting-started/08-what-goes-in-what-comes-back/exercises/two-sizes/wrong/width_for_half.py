# id: own
# belief: the width can stand for half of it
# fails: R1
# hint: Your price for one square centimetre is a quarter of the right one. What goes into the area:
#   the whole width, or half of it?
import math


def price_of_one(width, price):
    return price / (math.pi * width**2)


def better(small, small_price, large, large_price):
    if price_of_one(large, large_price) < price_of_one(small, small_price):
        return "large"
    return "small"
