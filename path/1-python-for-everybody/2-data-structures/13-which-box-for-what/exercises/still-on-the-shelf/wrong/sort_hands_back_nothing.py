# id: PY30
# belief: sort gives back the sorted list
# fails: R1, R2, R3
# hint: Your function gives None. `sort` puts the list in order and hands nothing back. What do you
#   return after it?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    shelf = list(owned)
    for tools in lent.values():
        for tool in tools:
            if tool in shelf:
                shelf.remove(tool)
    return shelf.sort()
