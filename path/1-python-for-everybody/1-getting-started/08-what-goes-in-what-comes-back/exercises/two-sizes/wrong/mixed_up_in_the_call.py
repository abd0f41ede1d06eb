# id: PY48
# belief: each value finds the gap with its name
# fails: R2, R3
# hint: `price_of_one` is right, but your inner calls give it the price first. Into which gap does
#   the first value go, whatever it is called?
import math


def price_of_one(width, price):
    return price / (math.pi * (width / 2) ** 2)


def better(small, small_price, large, large_price):
    first = price_of_one(small_price, small)
    second = price_of_one(large_price, large)
    if second < first:
        return "large"
    return "small"
