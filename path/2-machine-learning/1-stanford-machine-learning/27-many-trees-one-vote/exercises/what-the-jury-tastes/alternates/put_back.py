import numpy as np


def worth(guess, X, y, orders):
    table = np.array(X)
    start = float(np.sqrt(((guess(table.copy()) - y) ** 2).mean()))
    rise = []
    for column, whole in enumerate(X.T):
        total = 0.0
        for order in orders:
            table[:, column] = whole[order]
            total += float(np.sqrt(((guess(table.copy()) - y) ** 2).mean()))
        table[:, column] = whole
        rise.append(total / len(orders) - start)
    return np.array(rise)
