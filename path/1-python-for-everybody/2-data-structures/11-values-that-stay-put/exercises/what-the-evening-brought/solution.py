def takings(prices):
    """Return how many tickets were sold, their sum, and the dearest price."""
    # BEGIN SOLUTION
    if len(prices) == 0:
        return 0, 0, None
    return len(prices), sum(prices), max(prices)
    # END SOLUTION
