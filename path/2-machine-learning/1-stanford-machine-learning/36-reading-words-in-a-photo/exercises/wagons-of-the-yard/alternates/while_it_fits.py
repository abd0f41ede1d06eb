import numpy as np


def walk(picture, height, width, step):
    rows, columns = picture.shape
    corners, windows = [], []
    top = 0
    while top + height <= rows:
        left = 0
        while left + width <= columns:
            corners.append([top, left])
            windows.append(picture[top : top + height, left : left + width].tolist())
            if left + width == columns:
                break
            left = min(left + step, columns - width)
        if top + height == rows:
            break
        top = min(top + step, rows - height)
    shape = (len(corners), height, width)
    return np.array(corners, dtype=int).reshape(-1, 2), np.array(windows, dtype=picture.dtype).reshape(shape)
