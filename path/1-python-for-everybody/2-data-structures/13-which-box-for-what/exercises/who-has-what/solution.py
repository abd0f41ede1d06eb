def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    # BEGIN SOLUTION
    lent = {}
    for name, tool in loans:
        if name not in lent:
            lent[name] = []
        lent[name].append(tool)
    return lent
    # END SOLUTION
