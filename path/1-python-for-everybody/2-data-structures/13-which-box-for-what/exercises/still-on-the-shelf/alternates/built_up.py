def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    away = [tool for tools in lent.values() for tool in tools]
    shelf = []
    for tool in owned:
        if tool in away:
            away.remove(tool)
        else:
            shelf.append(tool)
    shelf.sort()
    return shelf
