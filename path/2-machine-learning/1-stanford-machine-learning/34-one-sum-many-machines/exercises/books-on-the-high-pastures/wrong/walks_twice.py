# id: own
# belief: the books may be opened a second time
# fails: R1
# hint: First you walk for the means, then for the products. Hand in `iter(books)`: what does the second
#   loop find?
import numpy as np


def ridge_once(shards, strength):
    count, total = 0, 0.0
    for X, y in shards:
        count, total = count + len(y), total + np.column_stack([X, y]).sum(axis=0)
    mean = total / count
    products = np.zeros((len(mean), len(mean)))
    for X, y in shards:
        centred = np.column_stack([X, y]) - mean
        products = products + centred.T @ centred
    spread = np.sqrt(np.diag(products)[:-1] / count)
    spread[spread == 0] = 1
    table = products[:-1, :-1] / np.outer(spread, spread) + strength * np.eye(len(spread))
    w = np.linalg.solve(table, products[:-1, -1] / spread) / spread
    return w, float(mean[-1] - mean[:-1] @ w)
