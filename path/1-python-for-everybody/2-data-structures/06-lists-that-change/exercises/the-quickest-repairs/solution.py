def quickest(minutes, places):
    """Return the shortest times, the shortest first, at most `places` of them."""
    # BEGIN SOLUTION
    in_order = sorted(minutes)
    return in_order[:places]
    # END SOLUTION
