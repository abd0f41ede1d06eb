# id: ML07
# belief: the type of the numbers does not matter
# fails: R6
# hint: Your windows hold decimal numbers, even where the camera gave whole ones from 0 to 255. Which array did you make
#   them in, and what did it know about the picture?
import numpy as np


def begins(length, window, step):
    places = list(range(0, length - window + 1, step))
    if places and places[-1] < length - window:
        places.append(length - window)
    return places


def walk(picture, height, width, step):
    tops, lefts = begins(picture.shape[0], height, step), begins(picture.shape[1], width, step)
    corners = np.array([(top, left) for top in tops for left in lefts], dtype=int).reshape(-1, 2)
    windows = np.zeros((len(corners), height, width))
    for k, (top, left) in enumerate(corners):
        windows[k] = picture[top : top + height, left : left + width]
    return corners, windows
