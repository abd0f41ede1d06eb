from collections import Counter

import numpy as np


def mixed(kinds):
    total = len(kinds)
    return 1.0 - sum((count / total) ** 2 for count in Counter(kinds).values())


def questions(rows, least):
    for column in range(len(rows[0][0])):
        values = sorted({row[column] for row, _ in rows})
        for place in range(len(values) - 1):
            cut = (values[place] + values[place + 1]) / 2
            low = [kind for row, kind in rows if row[column] <= cut]
            high = [kind for row, kind in rows if row[column] > cut]
            if len(low) >= least and len(high) >= least:
                yield len(low) * mixed(low) + len(high) * mixed(high), column, cut


def chances(X, kinds, depth, least, new_X):
    names = sorted({str(kind) for kind in kinds})
    waiting = [(list(zip(X.tolist(), [str(kind) for kind in kinds])), list(range(len(new_X))), depth)]
    answers = np.empty((len(new_X), len(names)))
    table = new_X.tolist()
    while waiting:
        rows, new, left = waiting.pop()
        counts = Counter(kind for _, kind in rows)
        found = list(questions(rows, least)) if left > 0 and len(counts) > 1 else []
        if not found:
            for row in new:
                answers[row] = [counts[name] / len(rows) for name in names]
            continue
        smallest = min(found)[0]
        _, column, cut = next(each for each in found if each[0] - smallest < 1e-9 * len(rows))
        for low in (True, False):
            inside = [pair for pair in rows if (pair[0][column] <= cut) == low]
            waiting.append((inside, [row for row in new if (table[row][column] <= cut) == low], left - 1))
    return answers
