# id: own
# belief: only what is changed now has to be copied
# fails: R4
# hint: The seat of today is fine. But take a seat in another row of the plan later, and it is taken in
#   the hall: those rows are shared. Which rows have to be copied?
def with_guest(hall, row, seat):
    plan = hall.copy()
    plan[row] = hall[row].copy()
    plan[row][seat] = "taken"
    return plan
