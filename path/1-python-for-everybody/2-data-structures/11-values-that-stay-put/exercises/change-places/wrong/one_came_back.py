# id: own
# belief: a function can return one value only
# fails: R2
# hint: One seat came back, and two were asked for. What does a comma behind `return` do?
def change_places(seats, one, other):
    """Swap the seats of two people, and return their new seats."""
    seats[one], seats[other] = seats[other], seats[one]
    return seats[one]
