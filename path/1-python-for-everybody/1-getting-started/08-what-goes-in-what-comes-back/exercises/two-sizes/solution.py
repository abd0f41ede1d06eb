# BEGIN SOLUTION
import math


def price_of_one(width, price):
    """Return the price of one square centimetre of a round thing."""
    # the radius is half of the width
    radius = width / 2
    return price / (math.pi * radius**2)


def better(small, small_price, large, large_price):
    """Return "large" if the large one costs less for its area, else "small"."""
    # the same question, asked twice
    small_one = price_of_one(small, small_price)
    large_one = price_of_one(large, large_price)
    if large_one < small_one:
        return "large"
    return "small"
# STARTER
# def price_of_one(width, price):
#     """Return the price of one square centimetre of a round thing."""
#     raise NotImplementedError("not written yet")
#
#
# def better(small, small_price, large, large_price):
#     """Return "large" if the large one costs less for its area, else "small"."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
