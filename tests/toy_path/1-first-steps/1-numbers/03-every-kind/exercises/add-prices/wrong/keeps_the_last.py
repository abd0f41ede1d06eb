# id: own
# belief: a name keeps what it had when it gets a new value
# fails: R1
# hint: Your result is the last price alone. Which block lets the sum grow?
def total(prices):
    """Return the sum of the prices above zero."""
    total_so_far = 0
    for price in prices:
        if price > 0:
            total_so_far = price
    return total_so_far
