# id: PY11
# belief: a return inside of a loop waits until the loop is over
# fails: R1
# hint: You get the words of the first line and no others. A return ends the function at once. When is your
#   list complete?
def own_words(lines):
    """The words that the writer of a message wrote."""
    words = []
    for line in lines:
        if line == "-- ":
            break
        if line.startswith(">"):
            continue
        for piece in line.split():
            words.append(piece.strip(".,!?").lower())
        return words
