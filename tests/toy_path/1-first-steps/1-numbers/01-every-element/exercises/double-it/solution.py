def double(number):
    """Return twice `number`."""
    # BEGIN SOLUTION
    return 2 * number
    # END SOLUTION
