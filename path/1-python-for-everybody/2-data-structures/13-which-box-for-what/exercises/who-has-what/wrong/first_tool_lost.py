# id: own
# belief: the first slip of a person only opens the list
# fails: R2, R3
# hint: The first tool of every person is missing. The line that adds runs only when the list is old.
#   Should it belong to the `else`?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        if name not in lent:
            lent[name] = []
        else:
            lent[name].append(tool)
    return lent
