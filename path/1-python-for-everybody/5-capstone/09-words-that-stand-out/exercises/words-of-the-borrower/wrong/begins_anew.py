# id: PY20
# belief: the list may begin inside of the loop
# fails: R1
# hint: Of two lines, only the second has words in your list. What happens to the list at the start of
#   every round?
def own_words(lines):
    """The words that the writer of a message wrote."""
    for line in lines:
        words = []
        if line == "-- ":
            break
        if line.startswith(">"):
            continue
        for piece in line.split():
            words.append(piece.strip(".,!?").lower())
    return words
