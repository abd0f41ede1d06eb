def room_for(free, people):
    """Return whether one row has seats for all of them."""
    # BEGIN SOLUTION
    found = False
    for seats in free:
        if seats >= people:
            found = True
    return found
    # END SOLUTION
