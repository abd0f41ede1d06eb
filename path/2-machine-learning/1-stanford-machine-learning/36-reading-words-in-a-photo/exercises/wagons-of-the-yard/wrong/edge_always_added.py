# id: own
# belief: the edge is one more place, whatever the step does
# fails: R2
# hint: Try a picture that the step fills exactly. Your last place is there twice: when was it looked at already?
import numpy as np


def begins(length, window, step):
    if window > length:
        return []
    return [*range(0, length - window + 1, step), length - window]


def walk(picture, height, width, step):
    tops, lefts = begins(picture.shape[0], height, step), begins(picture.shape[1], width, step)
    corners = np.array([(top, left) for top in tops for left in lefts], dtype=int).reshape(-1, 2)
    windows = np.empty((len(corners), height, width), dtype=picture.dtype)
    for k, (top, left) in enumerate(corners):
        windows[k] = picture[top : top + height, left : left + width]
    return corners, windows
