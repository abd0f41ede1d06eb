def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    names = {name for name, tool in loans}
    lent = {}
    for person in names:
        lent[person] = [tool for name, tool in loans if name == person]
    return lent
