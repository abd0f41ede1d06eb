# id: own
# belief: the result has to be crossed over once more
# fails: R2
# hint: They have changed places, and your answer tells it the old way round. After the change, whose
#   seat is looked up first?
def change_places(seats, one, other):
    """Swap the seats of two people, and return their new seats."""
    seats[one], seats[other] = seats[other], seats[one]
    return seats[other], seats[one]
