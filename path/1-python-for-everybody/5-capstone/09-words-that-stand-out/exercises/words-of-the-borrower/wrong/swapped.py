# id: own
# belief: break and continue both skip one line
# fails: R2, R3
# hint: After a quote you read no further, and behind the signature you do. Which of the two words goes on
#   with the next line?
def own_words(lines):
    """The words that the writer of a message wrote."""
    words = []
    for line in lines:
        if line == "-- ":
            continue
        if line.startswith(">"):
            break
        for piece in line.split():
            words.append(piece.strip(".,!?").lower())
    return words
