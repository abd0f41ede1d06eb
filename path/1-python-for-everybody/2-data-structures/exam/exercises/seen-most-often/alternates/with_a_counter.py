from collections import Counter


def most_often(lines):
    words = Counter(piece.strip().lower() for piece in ",".join(lines).split(","))
    del words[""]
    best = []
    while len(best) < {{many}} and words:
        top = max(words.values())
        word = min(one for one in words if words[one] == top)
        best.append((word, words.pop(word)))
    return best
