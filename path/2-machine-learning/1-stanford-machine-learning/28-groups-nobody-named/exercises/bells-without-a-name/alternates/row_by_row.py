import numpy as np


def nearest(row, centres):
    distances = [float(((row - centre) ** 2).sum()) for centre in centres]
    return min(range(len(centres)), key=distances.__getitem__), min(distances)


def sort_bells(X, starts):
    results = []
    for start in starts:
        centres, groups = [centre.astype(float) for centre in start], None
        while True:
            pairs = [nearest(row, centres) for row in X]
            now = [number for number, _ in pairs]
            if now == groups:
                break
            groups = now
            waiting = sorted(range(len(X)), key=lambda i: -pairs[i][1])
            for k in range(len(centres)):
                rows = [row for row, number in zip(X, groups, strict=True) if number == k]
                centres[k] = sum(rows) / len(rows) if rows else X[waiting.pop(0)].astype(float)
        results.append((sum(paid for _, paid in pairs) / len(X), len(results), groups, centres))
    cost, _, groups, centres = min(results, key=lambda each: each[:2])
    return np.array(groups), np.array(centres), cost
