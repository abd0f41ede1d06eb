from math import pi


def area(width):
    return width * width * pi / 4


def price_of_one(width, price):
    return price / area(width)


def better(small, small_price, large, large_price):
    word = "small"
    if small_price * area(large) > large_price * area(small):
        word = "large"
    return word
