# id: PY30
# belief: sort gives the sorted list back
# fails: R1, R3
# hint: Python stops at the second loop: there is nothing to walk over. What does `sort` hand back, and
#   what have you done with it?
def by_count(birds):
    """Return the names of the birds, the most frequent first."""
    pairs = []
    for name, count in birds.items():
        pairs.append((count, name))
    pairs = pairs.sort(reverse=True)
    names = []
    for count, name in pairs:
        names.append(name)
    return names
