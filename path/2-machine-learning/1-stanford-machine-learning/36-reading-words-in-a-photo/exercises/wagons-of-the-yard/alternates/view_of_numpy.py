import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def walk(picture, height, width, step):
    if height > picture.shape[0] or width > picture.shape[1]:
        return np.zeros((0, 2), dtype=int), np.zeros((0, height, width), dtype=picture.dtype)
    every = sliding_window_view(picture, (height, width))
    rows, columns = every.shape[:2]
    tops = np.unique(np.append(np.arange(0, rows, step), rows - 1))
    lefts = np.unique(np.append(np.arange(0, columns, step), columns - 1))
    corners = np.stack(np.meshgrid(tops, lefts, indexing="ij"), axis=-1).reshape(-1, 2)
    return corners, every[corners[:, 0], corners[:, 1]].copy()
