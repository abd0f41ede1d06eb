# id: ML12
# belief: known and new stones are each seen from their own mean
# fails: R4
# hint: An answer changes when other new stones change, and a single stone always lies in the middle: new ones are
#   seen from their own mean. Whose mean belongs to the bells?
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
    known, asked = ratios(stones), ratios(new)
    spread = known[~odd].std(axis=0)
    far = (((known - known[~odd].mean(axis=0)) / spread) ** 2).sum(axis=1)
    return (((asked - asked.mean(axis=0)) / spread) ** 2).sum(axis=1) >= best_cut(far, odd)
