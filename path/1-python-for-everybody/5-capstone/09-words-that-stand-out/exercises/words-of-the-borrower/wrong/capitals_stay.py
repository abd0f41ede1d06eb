# id: own
# belief: a capital makes no difference
# fails: R1
# hint: Me and me are two entries in your list. One of the two blocks for this line makes small letters.
#   Which one?
def own_words(lines):
    """The words that the writer of a message wrote."""
    words = []
    for line in lines:
        if line == "-- ":
            break
        if line.startswith(">"):
            continue
        for piece in line.split():
            words.append(piece.strip(".,!?"))
    return words
