# id: PY14
# belief: a name made in one function can be used in another
# fails: R2, R3
# hint: A NameError: `each` was made inside of the first function, and went with its call. How does
#   a value come out of a function, and who names it outside?
import math


def price_of_one(width, price):
    each = price / (math.pi * (width / 2) ** 2)
    return each


def better(small, small_price, large, large_price):
    price_of_one(small, small_price)
    first = each
    price_of_one(large, large_price)
    if each < first:
        return "large"
    return "small"
