def room_for(free, people):
    """Return whether one row has seats for all of them."""
    largest = None
    for seats in free:
        if largest is None or seats > largest:
            largest = seats
    return largest is not None and largest >= people
