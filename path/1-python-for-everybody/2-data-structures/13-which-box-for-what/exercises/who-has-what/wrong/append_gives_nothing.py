# id: PY30
# belief: append gives back the longer list
# fails: R2, R3
# hint: Your values are None. `append` changes the list and gives nothing back. What did your line do
#   with that nothing?
def by_person(loans):
    """Return a dictionary with the list of tools of each person."""
    lent = {}
    for name, tool in loans:
        tools = lent.get(name)
        if tools is None:
            tools = []
        lent[name] = tools.append(tool)
    return lent
