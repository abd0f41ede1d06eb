# id: own
# belief: a tool is either lent or on the shelf
# fails: R2
# hint: You leave a tool out as soon as somebody has one like it. With two axes, one may be lent and one
#   may be here. Which step takes away only one?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    away = []
    for tools in lent.values():
        away = away + tools
    shelf = []
    for tool in sorted(owned):
        if tool not in away:
            shelf.append(tool)
    return shelf
