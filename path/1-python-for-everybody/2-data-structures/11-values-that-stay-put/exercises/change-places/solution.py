def change_places(seats, one, other):
    """Swap the seats of two people, and return their new seats."""
    seats[one], seats[other] = seats[other], seats[one]  # BLANK seats[other], seats[one]
    return seats[one], seats[other]  # BLANK seats[one], seats[other]
