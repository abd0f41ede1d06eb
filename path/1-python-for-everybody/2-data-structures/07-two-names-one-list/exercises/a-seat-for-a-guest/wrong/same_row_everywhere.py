# id: PY05
# belief: a list times a number makes rows of their own
# fails: R2
# hint: In your plan all rows look alike, and the guest sits in each of them. A list times a number
#   holds the same row again and again. What makes a new row in each round?
def with_guest(hall, row, seat):
    plan = [hall[row].copy()] * len(hall)
    plan[row][seat] = "taken"
    return plan
