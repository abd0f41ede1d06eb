def room_for(free, people):
    """Return whether one row has seats for all of them."""
    rows = 0
    for seats in free:
        if not seats < people:
            rows += 1
    return rows > 0
