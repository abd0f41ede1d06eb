# id: PY03
# belief: each name gets a copy of the empty list
# fails: R2, R3
# hint: Everybody has everything. You made one list, above the loop, and every key leads to it. Where
#   must the brackets stand, so that each person gets one?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    empty = []
    for name, tool in loans:
        if name not in lent:
            lent[name] = empty
        lent[name].append(tool)
    return lent
