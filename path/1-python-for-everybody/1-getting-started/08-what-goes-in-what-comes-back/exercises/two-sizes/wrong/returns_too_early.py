# id: PY11
# belief: after a return the function goes on to the next line
# fails: R2
# hint: You always get "small". Your first `return` ends the call. What below it is ever reached?
import math


def price_of_one(width, price):
    return price / (math.pi * (width / 2) ** 2)


def better(small, small_price, large, large_price):
    return "small"
    if price_of_one(large, large_price) < price_of_one(small, small_price):
        return "large"
