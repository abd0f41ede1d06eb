# id: own
# belief: the places are the size minus the kernel
# fails: R2
# hint: A kernel as large as the photo fits exactly once, and your map is empty there. From 5 rows
#   and a kernel of 3, list the places: row 0, row 1, and one more.
import numpy as np


def apply_filter(image, kernel):
    high, wide = kernel.shape
    rows, columns = image.shape[0] - high, image.shape[1] - wide
    if rows < 0 or columns < 0:
        raise ValueError("the kernel is larger than the image")
    pixels = image.astype(float)
    answers = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            answers[row, column] = (pixels[row : row + high, column : column + wide] * kernel).sum()
    return answers
