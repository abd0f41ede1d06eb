# id: ML05
# belief: a slice of an array is a copy
# fails: R6
# hint: Places and pixels are right. Now set one of your windows to zero, and look at the picture. Whose numbers did you
#   give away?
import numpy as np


def begins(length, window, step):
    places = list(range(0, length - window + 1, step))
    if places and places[-1] < length - window:
        places.append(length - window)
    return places


def walk(picture, height, width, step):
    tops, lefts = begins(picture.shape[0], height, step), begins(picture.shape[1], width, step)
    corners = np.array([(top, left) for top in tops for left in lefts], dtype=int).reshape(-1, 2)
    if len(corners) == 0:
        return corners, np.empty((0, height, width), dtype=picture.dtype)
    return corners, [picture[top : top + height, left : left + width] for top, left in corners]
