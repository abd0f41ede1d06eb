# id: own
# belief: naming the same two places on both sides swaps them
# fails: R1, R2
# hint: Everybody sits where they sat. The first place on the left gets the first value on the right.
#   Whose seat shall that be?
def change_places(seats, one, other):
    """Swap the seats of two people, and return their new seats."""
    seats[one], seats[other] = seats[one], seats[other]
    return seats[one], seats[other]
