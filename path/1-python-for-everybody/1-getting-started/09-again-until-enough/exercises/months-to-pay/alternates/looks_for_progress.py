def months_to_pay(owed, percent, payment):
    """Return how many monthly payments end the debt, or None if they never do."""
    months = 0
    while owed > 0:
        after = owed * (1 + percent / 100) - payment
        if not after < owed:
            return None
        owed = after
        months += 1
    return months
