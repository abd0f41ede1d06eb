def room_for(free, people):
    """Return whether one row has seats for all of them."""
    for seats in free:
        if seats >= people:
            return True
    return False
