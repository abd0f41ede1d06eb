def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    # BEGIN SOLUTION
    shelf = sorted(owned)
    for tools in lent.values():
        for tool in tools:
            if tool in shelf:
                shelf.remove(tool)
    return shelf
    # END SOLUTION
