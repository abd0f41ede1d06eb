# id: own
# belief: only the first person needs a new seat, the other one moves along
# fails: R1, R2
# hint: Both sit on one seat now. Which of the two seats is not on the right side at all?
def change_places(seats, one, other):
    """Swap the seats of two people, and return their new seats."""
    seats[one], seats[other] = seats[other], seats[other]
    return seats[one], seats[other]
