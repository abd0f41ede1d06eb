def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for slip in loans:
        lent[slip[0]] = lent.get(slip[0], []) + [slip[1]]
    return lent
