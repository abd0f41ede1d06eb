# id: PY29
# belief: strip and lower change the piece itself
# fails: R2, R3
# hint: The pieces come out as they went in. A method on a text makes a new text. What happens to it
#   in your lines?
def words_in(text):
    words = []
    for piece in text.split():
        piece.strip('.,:;!?"')
        piece.lower()
        if piece not in ("...", "."):
            words.append(piece)
    return words
