def with_guest(hall, row, seat):
    """Return a new plan of the hall in which this seat is taken."""
    # BEGIN SOLUTION
    plan = []
    for seats in hall:
        plan.append(seats.copy())
    plan[row][seat] = "taken"
    return plan
    # END SOLUTION
