# id: own
# belief: what is lent must be on the shelf first
# fails: R3
# hint: A neighbour lent somebody a tent, and your program stops with a ValueError. `remove` wants the
#   thing to be there. What do you ask before it?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    shelf = sorted(owned)
    for tools in lent.values():
        for tool in tools:
            shelf.remove(tool)
    return shelf
