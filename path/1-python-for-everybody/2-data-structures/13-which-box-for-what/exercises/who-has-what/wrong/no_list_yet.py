# id: PY33
# belief: a key that is not there reads as an empty list
# fails: R1, R2, R3
# hint: Python stops with a KeyError at the first slip. Nobody has put a list there yet. What do you
#   ask before you add?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        lent[name].append(tool)
    return lent
