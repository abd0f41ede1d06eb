# id: own
# belief: reverse turns round the counts and leaves equals in order
# fails: R4
# hint: Look at words with the same count. `reverse=True` has turned round their order as well.
def most_often(lines):
    counts = {}
    for line in lines:
        for piece in line.split(","):
            word = piece.strip().lower()
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    pairs = sorted([(count, word) for word, count in counts.items()], reverse=True)
    return [(word, count) for count, word in pairs[:{{many}}]]
