def words_in(text):
    """Return the clean words of `text`, in order."""
    # BEGIN SOLUTION
    words = []
    for piece in text.split():
        word = piece.strip('.,:;!?"').lower()
        if word != "":
            words.append(word)
    return words
    # END SOLUTION
