# id: own
# belief: the sum may start inside the loop
# fails: R1
# hint: Only the last price is left. What happens to the sum at the start of each round?
def total(prices):
    """Return the sum of the prices above zero."""
    for price in prices:
        total_so_far = 0
        if price > 0:
            total_so_far = total_so_far + price
    return total_so_far
