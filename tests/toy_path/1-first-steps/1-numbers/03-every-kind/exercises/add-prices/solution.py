def total(prices):
    """Return the sum of the prices above zero."""
    # BEGIN SOLUTION
    total_so_far = 0
    for price in prices:
        if price > 0:
            total_so_far = total_so_far + price
    return total_so_far
    # END SOLUTION
