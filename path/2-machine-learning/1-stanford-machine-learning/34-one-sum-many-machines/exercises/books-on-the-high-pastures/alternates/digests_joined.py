import numpy as np


def joined(first, second):
    count = first[0] + second[0]
    way = second[1] - first[1]
    mean = first[1] + way * second[0] / count
    return count, mean, first[2] + second[2] + np.outer(way, way) * first[0] * second[0] / count


def ridge_once(shards, strength):
    slate = None
    for X, y in shards:
        if not len(y):
            continue
        rows = np.hstack([X, y[:, None]])
        centred = rows - rows.mean(axis=0)
        own = len(rows), rows.mean(axis=0), centred.T @ centred
        slate = own if slate is None else joined(slate, own)
    count, mean, products = slate
    squares = np.diag(products)[:-1]
    moves = squares > 0
    spread = np.where(moves, np.sqrt(squares / count), 1.0)
    table = products[:-1, :-1] / spread / spread[:, None] + np.diag(np.full(len(spread), strength))
    w = np.linalg.inv(table) @ (products[:-1, -1] / spread) / spread
    return w, float(mean[-1] - w @ mean[:-1])
