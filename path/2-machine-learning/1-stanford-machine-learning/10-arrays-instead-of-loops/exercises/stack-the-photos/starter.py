import numpy as np


def stack(photos):
    """Return the mean photo, as bytes."""
    total = photos[0]
    for photo in photos[1:]:
        total += photo
    return (total / len(photos)).astype(np.uint8)
