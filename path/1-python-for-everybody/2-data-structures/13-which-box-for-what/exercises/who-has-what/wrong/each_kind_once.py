# id: own
# belief: a thing is in a box only once
# fails: R2
# hint: Somebody borrowed two hammers, and you list one. You ask whether the tool is there already.
#   Which box counts a thing twice, and does it need that question?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        if name not in lent:
            lent[name] = []
        if tool not in lent[name]:
            lent[name].append(tool)
    return lent
