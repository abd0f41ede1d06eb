# id: PY20
# belief: the accumulator may start inside the loop
# fails: R1
# hint: Only the last line is in your answer. How often does the line run that makes the dictionary?
def most_often(lines):
    counts = {}
    for line in lines:
        counts = {}
        for piece in line.split(","):
            word = piece.strip().lower()
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    by_word = sorted(counts.items())
    return sorted(by_word, key=lambda entry: entry[1], reverse=True)[:{{many}}]
