# id: PY03
# belief: a second name makes a second list
# fails: R3, R4
# hint: What you call the plan is the hall itself: your first line gives it a second name. How many
#   lists does your function make?
def with_guest(hall, row, seat):
    plan = hall
    plan[row][seat] = "taken"
    return plan
