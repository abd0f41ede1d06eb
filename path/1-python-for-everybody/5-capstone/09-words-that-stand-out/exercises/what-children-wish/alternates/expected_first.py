from collections import Counter


def typical(group, everyone, least):
    part = Counter(group).total() / Counter(everyone).total()
    rows = []
    for word in sorted(group):
        expected = everyone[word] * part
        number = round(group[word] / expected, 2)
        if group[word] < least or number <= 1:
            continue
        rows.append((-number, word))
    return [(word, -minus) for minus, word in sorted(rows)]
