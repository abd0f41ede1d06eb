# id: own
# belief: a line with the sign somewhere in it is a quote
# fails: R2
# hint: A line with ten > nine is not in your list, and nobody quoted it. Where in the line does the sign
#   of a quote stand?
def own_words(lines):
    """The words that the writer of a message wrote."""
    words = []
    for line in lines:
        if line == "-- ":
            break
        if ">" in line:
            continue
        for piece in line.split():
            words.append(piece.strip(".,!?").lower())
    return words
