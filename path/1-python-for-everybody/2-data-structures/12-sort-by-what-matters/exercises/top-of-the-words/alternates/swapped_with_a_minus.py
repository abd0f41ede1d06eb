def top(counts, most):
    pairs = []
    for word, count in counts.items():
        pairs.append((-count, word))
    pairs.sort()
    result = []
    for count, word in pairs[:most]:
        result.append((word, -count))
    return result
