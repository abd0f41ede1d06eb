# id: own
# belief: the parcels may keep the depot that they chose first
# fails: R2
# hint: After the first round your depots stand still, and so do the groups. Once a depot has moved, may another one
#   be nearer? What has to be measured anew?
import numpy as np


def place(parcels, depots, rounds):
    """Return where the depots end, and the depot of each parcel in the last round."""
    K = len(depots)
    gap = parcels[:, None] - depots
    apart = (gap ** 2).sum(axis=2)
    group = apart.argmin(axis=1)
    for _ in range(rounds):
        depots = np.array([parcels[group == k].mean(axis=0) for k in range(K)])
    return depots, group
