import math


def measure(counts):
    rows = sum(counts.values())
    return sum(count / rows * math.log2(rows / count) for count in counts.values() if count)


def count(kinds):
    counts = {}
    for kind in kinds:
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def best_question(columns, kinds, least):
    best, whole, m = None, count(kinds), len(kinds)

    def judge(name, value, yes):
        nonlocal best
        rows = sum(yes.values())
        if rows < least or m - rows < least:
            return
        no = {kind: whole[kind] - yes.get(kind, 0) for kind in whole}
        gain = measure(whole) - rows / m * measure(yes) - (m - rows) / m * measure(no)
        if best is None or gain - best[2] >= 1e-9:
            best = name, value, gain

    for name in columns:
        rows = sorted(zip(columns[name], kinds))
        if type(columns[name][0]) is str:
            for text in sorted(set(columns[name])):
                judge(name, text, count([kind for value, kind in rows if value == text]))
            continue
        below = {}
        for (value, kind), (following, _) in zip(rows, rows[1:]):
            below[kind] = below.get(kind, 0) + 1
            if following > value:
                judge(name, value + (following - value) / 2, dict(below))
    return best
