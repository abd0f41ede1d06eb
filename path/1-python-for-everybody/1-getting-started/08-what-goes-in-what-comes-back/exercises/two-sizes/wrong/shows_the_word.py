# id: PY10
# belief: printing the word hands it back
# fails: R2, R3, R4
# hint: The word stands on the screen, and the call is worth None. Whoever wants to go on with the
#   word gets nothing.
import math


def price_of_one(width, price):
    return price / (math.pi * (width / 2) ** 2)


def better(small, small_price, large, large_price):
    if price_of_one(large, large_price) < price_of_one(small, small_price):
        print("large")
    else:
        print("small")
