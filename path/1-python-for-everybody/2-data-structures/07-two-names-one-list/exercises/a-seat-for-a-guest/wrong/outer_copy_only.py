# id: PY04
# belief: copying a list copies the lists inside it
# fails: R3, R4
# hint: The guest only asked, and the seat is taken in the hall. Your copy is a new outer list with the
#   old rows in it. What has to be copied besides?
def with_guest(hall, row, seat):
    plan = hall.copy()
    plan[row][seat] = "taken"
    return plan
