def boxes(amounts, tallest):
    """The upper edge and the height of each bar."""
    # BEGIN SOLUTION
    largest = max(amounts + [0])
    found = []
    for amount in amounts:
        # from zero on; nothing is nothing, and needs no division
        height = 0
        if amount > 0:
            height = amount / largest * tallest
        # y grows downwards: what is left above the bar
        found.append((tallest - height, height))
    return found
    # STARTER
    # least = min(amounts)
    # most = max(amounts)
    # found = []
    # for amount in amounts:
    #     height = (amount - least) / (most - least) * tallest
    #     found.append((tallest - height, height))
    # return found
    # END SOLUTION
