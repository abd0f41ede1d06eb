import numpy as np


def find_slips(stones, odd, new):
    """Return True for each row of new that should be measured again, shape (len(new),)."""

    # BEGIN SOLUTION
    def ratios(table):
        carat, x, y, z = np.log(table[["carat", "x", "y", "z"]].to_numpy(float)).T
        return np.column_stack([carat - x - y - z, y - x, z - x])

    # normal rows alone teach
    known = ratios(stones)
    mean, spread = known[~odd].mean(axis=0), known[~odd].std(axis=0)

    # how far from normal, squared and added; the factors in front are the same for all rows
    def far(table):
        return (((table - mean) / spread) ** 2).sum(axis=1)

    # F1 of calling the 1, 2, 3 ... oddest known rows
    order = np.argsort(-far(known))[:500]
    found = odd[order].cumsum()
    scores = 2 * found / (np.arange(1, len(order) + 1) + odd.sum())
    cut = far(known)[order[scores.argmax()]]
    return far(ratios(new)) >= cut
    # END SOLUTION
