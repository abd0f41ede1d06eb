# id: own
# belief: a piece that consists of marks disappears when it is stripped
# fails: R4
# hint: Print the list for "wait ... what": there is an empty text in it. The signs are gone, the
#   piece is not. What has to be asked before it is put in?
def words_in(text):
    words = []
    for piece in text.split():
        words.append(piece.strip('.,:;!?"').lower())
    return words
