# id: own
# belief: a word that is in the list already need not come again
# fails: R1
# hint: A word that comes up twice is in your list once. That is a fine list of different words. What
#   could anybody count in it?
def words_in(text):
    words = []
    for piece in text.split():
        word = piece.strip('.,:;!?"').lower()
        if word and word not in words:
            words.append(word)
    return words
