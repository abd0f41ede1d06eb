# id: own
# belief: a list has to be given in every round
# fails: R2
# hint: Everybody has one tool, the last one. What happens to the list of a person who comes a second
#   time? When does somebody need a new one?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        lent[name] = []
        lent[name].append(tool)
    return lent
