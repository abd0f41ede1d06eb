def most_often(lines):
    """Return the most frequent words and their counts, {{many}} at most."""
    # BEGIN SOLUTION
    # clean and count
    counts = {}
    for line in lines:
        for piece in line.split(","):
            word = piece.strip().lower()
            if word != "":
                counts[word] = counts.get(word, 0) + 1
    # by the word, then by the count: equals stay as they came
    by_word = sorted(counts.items())
    return sorted(by_word, key=lambda entry: entry[1], reverse=True)[:{{many}}]
    # END SOLUTION
