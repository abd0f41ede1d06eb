import numpy as np


def begins(length, window, step):
    """Return where a window may begin, the edge included."""
    # BEGIN SOLUTION
    last = length - window
    places = list(range(0, last + 1, step))
    # pixels are left over: one more look, at the edge
    if places and places[-1] < last:
        places.append(last)
    return places
    # END SOLUTION


def walk(picture, height, width, step):
    """Return the corners of all places, and the pixels of each."""
    # BEGIN SOLUTION
    tops = begins(picture.shape[0], height, step)
    lefts = begins(picture.shape[1], width, step)
    corners = np.array([(top, left) for top in tops for left in lefts], dtype=int).reshape(-1, 2)

    # a new array, filled place by place
    windows = np.empty((len(corners), height, width), dtype=picture.dtype)
    for k, (top, left) in enumerate(corners):
        windows[k] = picture[top:top + height, left:left + width]
    return corners, windows
    # END SOLUTION
