def most_often(lines):
    words = [piece.strip().lower() for line in lines for piece in line.split(",")]
    pairs = []
    for word in set(words):
        if word:
            pairs.append((-words.count(word), word))
    pairs.sort()
    return [(word, -count) for count, word in pairs[:{{many}}]]
