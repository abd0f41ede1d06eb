# id: own
# belief: what a step does not reach need not be looked at
# fails: R2
# hint: With 6 columns, a window of 3 and a step of 2 your last left is 2. Which column do you never see, and which
#   rule speaks of it?
import numpy as np


def walk(picture, height, width, step):
    tops = range(0, picture.shape[0] - height + 1, step)
    lefts = range(0, picture.shape[1] - width + 1, step)
    corners = np.array([(top, left) for top in tops for left in lefts], dtype=int).reshape(-1, 2)
    windows = np.empty((len(corners), height, width), dtype=picture.dtype)
    for k, (top, left) in enumerate(corners):
        windows[k] = picture[top : top + height, left : left + width]
    return corners, windows
