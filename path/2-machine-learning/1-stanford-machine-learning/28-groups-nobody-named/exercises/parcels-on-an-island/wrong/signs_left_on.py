# id: ML79
# belief: gaps to the east and to the west may be added as they are
# fails: R1, R2
# hint: A depot 3 kilometres west and 3 north of a parcel has gaps of 3 and -3. What is their sum, and how far
#   away is the depot?
import numpy as np


def place(parcels, depots, rounds):
    """Return where the depots end, and the depot of each parcel in the last round."""
    K = len(depots)
    for _ in range(rounds):
        gap = parcels[:, None] - depots
        apart = gap.sum(axis=2)
        group = apart.argmin(axis=1)
        depots = np.array([parcels[group == k].mean(axis=0) for k in range(K)])
    return depots, group
