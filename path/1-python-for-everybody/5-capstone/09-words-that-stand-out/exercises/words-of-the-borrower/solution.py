def own_words(lines):
    """The words that the writer of a message wrote."""
    # BEGIN SOLUTION
    words = []
    for line in lines:
        if line == "-- ":
            break
        if line.startswith(">"):
            continue
        for piece in line.split():
            words.append(piece.strip(".,!?").lower())
    return words
    # END SOLUTION
