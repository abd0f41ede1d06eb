def times(number):
    """Return the number {{factor}} times."""
    # BEGIN SOLUTION
    return number * {{factor}}
    # END SOLUTION
