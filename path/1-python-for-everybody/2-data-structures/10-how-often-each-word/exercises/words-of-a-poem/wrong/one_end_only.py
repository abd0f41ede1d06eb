# id: own
# belief: marks stand behind words only
# fails: R3
# hint: A word with a mark in front keeps it. `rstrip` looks at the right end. Which method looks at
#   both?
def words_in(text):
    words = []
    for piece in text.split():
        word = piece.rstrip('.,:;!?"').lower()
        if word:
            words.append(word)
    return words
