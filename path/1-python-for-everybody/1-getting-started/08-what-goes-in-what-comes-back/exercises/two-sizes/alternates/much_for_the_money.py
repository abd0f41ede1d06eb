import math


def price_of_one(width, price):
    half = width / 2
    square = half * half
    return price / square / math.pi


def better(small, small_price, large, large_price):
    first, second = price_of_one(small, small_price), price_of_one(large, large_price)
    return "small" if first <= second else "large"
