# id: own
# belief: nothing between two commas is no piece
# fails: R3
# hint: There is a tuple with an empty text in your answer. What does `split` give for two commas in a row?
def most_often(lines):
    counts = {}
    for line in lines:
        for piece in line.split(","):
            word = piece.strip().lower()
            counts[word] = counts.get(word, 0) + 1
    by_word = sorted(counts.items())
    return sorted(by_word, key=lambda entry: entry[1], reverse=True)[:{{many}}]
