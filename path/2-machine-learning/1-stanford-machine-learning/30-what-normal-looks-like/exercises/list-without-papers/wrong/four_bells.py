# id: ML145
# belief: a row whose numbers are usual one by one is usual
# fails: R2
# hint: Look at the rows that you call: nearly all are the largest stones. Each column is judged alone, so a
#   stone with a weight in the field of its height passes. What does such a slip break?
import numpy as np


def measures(table):
    return table[["carat", "x", "y", "z"]].to_numpy(float)


def ratios(table):
    carat, x, y, z = np.log(measures(table)).T
    return np.column_stack([carat - x - y - z, y - x, z - x])


def best_cut(far, odd):
    order = np.argsort(-far)[:500]
    scores = 2 * odd[order].cumsum() / (np.arange(1, len(order) + 1) + odd.sum())
    return far[order[scores.argmax()]]



def find_slips(stones, odd, new):
    known = measures(stones)
    mean, spread = known[~odd].mean(axis=0), known[~odd].std(axis=0)
    far = (((known - mean) / spread) ** 2).sum(axis=1)
    return (((measures(new) - mean) / spread) ** 2).sum(axis=1) >= best_cut(far, odd)
