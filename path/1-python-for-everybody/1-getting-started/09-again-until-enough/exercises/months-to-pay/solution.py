def months_to_pay(owed, percent, payment):
    """Return how many monthly payments end the debt, or None if they never do."""
    # BEGIN SOLUTION
    if owed <= 0:
        return 0
    if payment <= owed * percent / 100:
        return None

    months = 0
    while owed > 0:
        owed = owed + owed * percent / 100 - payment
        months = months + 1
    return months
    # END SOLUTION
