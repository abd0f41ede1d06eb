def by_count(birds):
    """Return the names of the birds, the most frequent first."""
    # BEGIN SOLUTION
    pairs = []
    for name, count in birds.items():
        pairs.append((count, name))
    pairs.sort(reverse=True)
    names = []
    for count, name in pairs:
        names.append(name)
    return names
    # END SOLUTION
