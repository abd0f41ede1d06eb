# id: own
# belief: less than zero is above zero
# fails: R2
# hint: Your sum is below zero. Which prices did your condition let through?
def total(prices):
    """Return the sum of the prices above zero."""
    total_so_far = 0
    for price in prices:
        if price < 0:
            total_so_far = total_so_far + price
    return total_so_far
