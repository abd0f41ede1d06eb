import numpy as np


def voices(recordings, mix):
    sizes = np.linalg.svd(mix, compute_uv=False)
    if sizes.min() <= 1e-10 * sizes.max():
        return None
    back = np.linalg.pinv(mix)
    found = np.zeros_like(recordings, dtype=float)
    for place, moment in enumerate(recordings):
        found[place] = moment @ back
    return found
