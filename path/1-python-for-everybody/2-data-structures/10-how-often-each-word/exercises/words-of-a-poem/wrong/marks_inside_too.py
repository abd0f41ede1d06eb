# id: own
# belief: replacing a mark by nothing cleans a word
# fails: R3
# hint: Look at times and numbers in a text: 7:45 became 745. `replace` works everywhere in a word.
#   Which method looks at its ends only?
def words_in(text):
    words = []
    for piece in text.split():
        word = piece.lower()
        for mark in '.,:;!?"':
            word = word.replace(mark, "")
        if word:
            words.append(word)
    return words
