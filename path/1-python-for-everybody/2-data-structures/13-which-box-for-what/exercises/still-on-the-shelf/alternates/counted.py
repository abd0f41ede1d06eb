from collections import Counter


def on_the_shelf(owned, lent):
    """Return a sorted list of the tools that are not lent."""
    here = Counter(owned)
    for tools in lent.values():
        here = here - Counter(tools)
    return sorted(here.elements())
