def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        lent.setdefault(name, []).append(tool)
    return lent
