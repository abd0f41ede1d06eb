import copy


def with_guest(hall, row, seat):
    plan = copy.deepcopy(hall)
    plan[row][seat] = "taken"
    return plan
