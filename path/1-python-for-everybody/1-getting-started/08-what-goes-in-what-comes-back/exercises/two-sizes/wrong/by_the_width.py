# id: own
# belief: twice as wide is twice as much
# fails: R1, R2
# hint: You share the price by the width. Draw a square of 1 and one of 2 centimetres: how often does
#   the small one fit into the large one?
def price_of_one(width, price):
    return price / width


def better(small, small_price, large, large_price):
    if price_of_one(large, large_price) < price_of_one(small, small_price):
        return "large"
    return "small"
