# id: own
# belief: a set is the box for "these without those"
# fails: R2
# hint: Rosa has two axes and lends one. In your list there is none. How often can a thing be in a set?
def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    away = set()
    for tools in lent.values():
        away = away | set(tools)
    return sorted(set(owned) - away)
