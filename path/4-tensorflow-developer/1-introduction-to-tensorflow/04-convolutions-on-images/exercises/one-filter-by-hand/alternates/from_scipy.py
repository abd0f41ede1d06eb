import numpy as np
from scipy.ndimage import correlate


def apply_filter(image, kernel):
    if any(small > side for small, side in zip(kernel.shape, image.shape)):
        raise ValueError("the kernel does not fit")
    whole = correlate(np.asarray(image, float), np.asarray(kernel, float), mode="constant")
    top, left = (small // 2 for small in kernel.shape)
    rows, columns = (side - small + 1 for side, small in zip(image.shape, kernel.shape))
    return whole[top : top + rows, left : left + columns]
