# id: PY29
# belief: string methods change the string
# fails: R2
# hint: Capitals are still there in what comes back. What did you do with the text that `lower` made?
def most_often(lines):
    counts = {}
    for line in lines:
        for piece in line.split(","):
            word = piece.strip()
            word.lower()
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    by_word = sorted(counts.items())
    return sorted(by_word, key=lambda entry: entry[1], reverse=True)[:{{many}}]
