# id: PY32
# belief: a for over a dictionary hands out its values
# fails: R1, R2, R3
# hint: Nothing leaves your shelf. A `for` over the dictionary hands you the names of people, and you
#   look for letters of these names. How do you get at the lists?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    shelf = sorted(owned)
    for tools in lent:
        for tool in tools:
            if tool in shelf:
                shelf.remove(tool)
    return shelf
