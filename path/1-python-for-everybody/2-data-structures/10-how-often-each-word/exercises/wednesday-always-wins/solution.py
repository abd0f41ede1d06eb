def busiest(visitors):
    """Return the day with the most visitors."""
    # BEGIN SOLUTION
    best = None
    most = None
    for day, count in visitors.items():
        if most is None or count > most:
            best = day
            most = count
    return best
    # STARTER
    # if len(visitors) == 0:
    #     return None
    # return max(visitors)
    # END SOLUTION
