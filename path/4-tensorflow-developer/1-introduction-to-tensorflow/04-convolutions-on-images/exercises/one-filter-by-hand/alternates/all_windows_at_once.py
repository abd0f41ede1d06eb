import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def apply_filter(image, kernel):
    windows = sliding_window_view(image.astype(np.float64), kernel.shape)
    return np.einsum("rcij,ij->rc", windows, kernel)
