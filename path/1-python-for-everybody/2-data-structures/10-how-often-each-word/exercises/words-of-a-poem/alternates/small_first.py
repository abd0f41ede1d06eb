MARKS = ".,:;!?\""


def words_in(text):
    words = []
    for piece in text.lower().split():
        piece = piece.strip(MARKS)
        if len(piece) > 0:
            words = words + [piece]
    return words
