# id: own
# belief: the order of the two loops does not matter
# fails: R3
# hint: Your places are the right ones, in another order. Which of the two numbers of a corner should change first?
import numpy as np


def begins(length, window, step):
    places = list(range(0, length - window + 1, step))
    if places and places[-1] < length - window:
        places.append(length - window)
    return places


def walk(picture, height, width, step):
    tops, lefts = begins(picture.shape[0], height, step), begins(picture.shape[1], width, step)
    corners = np.array([(top, left) for left in lefts for top in tops], dtype=int).reshape(-1, 2)
    windows = np.empty((len(corners), height, width), dtype=picture.dtype)
    for k, (top, left) in enumerate(corners):
        windows[k] = picture[top : top + height, left : left + width]
    return corners, windows
