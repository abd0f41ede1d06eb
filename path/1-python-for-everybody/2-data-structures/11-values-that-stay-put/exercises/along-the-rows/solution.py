def along_the_rows(labels):
    """Return the seat labels in the order of rows and numbers."""
    pairs = []
    for label in labels:
        # BEGIN SOLUTION
        pairs.append((label[0], int(label[1:])))
        # STARTER
        # pairs.append((label[0], label[1:]))
        # END SOLUTION
    ordered = []
    for row, number in sorted(pairs):
        ordered.append(f"{row}{number}")
    return ordered
