# id: PY03
# belief: a second name for a list is a second list
# fails: R4
# hint: Your answer is right, but Rosa's own list is shorter now. `shelf` is another name for it. How do
#   you get a list of your own?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    shelf = owned
    shelf.sort()
    for tools in lent.values():
        for tool in tools:
            if tool in shelf:
                shelf.remove(tool)
    return shelf
