def changes(diff):
    """Return for each file of a diff how many lines came in and how many went."""
    # BEGIN SOLUTION
    counts = {}
    for line in diff.splitlines():
        # every file begins with a heading of its own
        if line.startswith("diff --git "):
            name = line.split(" b/")[1]
            added, removed, heading = 0, 0, True
        elif line.startswith("@@"):
            heading = False
        elif line.startswith("+") and not heading:
            added = added + 1
        elif line.startswith("-") and not heading:
            removed = removed + 1
        counts[name] = (added, removed)
    return counts
    # END SOLUTION
