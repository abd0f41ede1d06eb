import numpy as np


def apply_filter(image, kernel):
    """Return the map of `kernel` over `image`: one sum for every place where it fits."""
    # BEGIN SOLUTION
    high, wide = kernel.shape
    rows = image.shape[0] - high + 1
    columns = image.shape[1] - wide + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the image")
    pixels = image.astype(float)  # before any product: uint8 would wrap around
    answers = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            window = pixels[row : row + high, column : column + wide]
            answers[row, column] = (window * kernel).sum()
    return answers
    # END SOLUTION
