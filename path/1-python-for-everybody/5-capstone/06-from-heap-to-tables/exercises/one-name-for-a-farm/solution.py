def by_farm(names, labels):
    """How many crates each farm has."""
    # BEGIN SOLUTION
    crates = {}
    for label in labels:
        # one spelling, then the list
        farm = names.get(label.strip().lower(), "unknown")
        # one crate more
        crates[farm] = crates.get(farm, 0) + 1
    return crates
    # END SOLUTION
