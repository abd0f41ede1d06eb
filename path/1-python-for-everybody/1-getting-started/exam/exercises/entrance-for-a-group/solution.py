def entrance(adults, children):
    """Return what a group pays together."""
    # BEGIN SOLUTION
    total = adults * {{adult}} + children * {{child}}
    if adults + children >= {{many}}:
        total = total - {{off}}
    return total
    # END SOLUTION
