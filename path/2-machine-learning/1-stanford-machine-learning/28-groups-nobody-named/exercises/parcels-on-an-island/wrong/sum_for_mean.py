# id: ML41
# belief: sum or mean of the parcels, it makes no difference
# fails: R1, R2
# hint: Ten parcels at one spot, 2 kilometres east of the harbour: your depot goes 20 kilometres out to sea. What
#   is the middle of ten places?
import numpy as np


def place(parcels, depots, rounds):
    """Return where the depots end, and the depot of each parcel in the last round."""
    K = len(depots)
    for _ in range(rounds):
        gap = parcels[:, None] - depots
        apart = (gap ** 2).sum(axis=2)
        group = apart.argmin(axis=1)
        depots = np.array([parcels[group == k].sum(axis=0) for k in range(K)])
    return depots, group
