def months_to_pay(owed, percent, payment):
    """Return how many monthly payments end the debt, or None if they never do."""
    added = owed * percent / 100
    if owed > 0 and added >= payment:
        return None
    months = 0
    while True:
        if owed <= 0:
            return months
        owed = owed + added
        owed = owed - payment
        added = owed * percent / 100
        months = months + 1
