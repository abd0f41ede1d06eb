# id: own
# belief: sort finds out by itself which half of a pair matters
# fails: R1
# hint: Your names come by the alphabet, or nearly so. From which side are pairs compared, and what
#   stands there?
def by_count(birds):
    """Return the names of the birds, the most frequent first."""
    pairs = []
    for name, count in birds.items():
        pairs.append((name, count))
    pairs.sort(reverse=True)
    names = []
    for count, name in pairs:
        names.append(name)
    return names
