# id: own
# belief: it does not matter when the pairs are sorted
# fails: R1
# hint: The names have the order of the dictionary. When were they taken out of the pairs: before the
#   pairs were in order, or after?
def by_count(birds):
    """Return the names of the birds, the most frequent first."""
    pairs = []
    for name, count in birds.items():
        pairs.append((count, name))
    names = []
    for count, name in pairs:
        names.append(name)
    pairs.sort(reverse=True)
    return names
