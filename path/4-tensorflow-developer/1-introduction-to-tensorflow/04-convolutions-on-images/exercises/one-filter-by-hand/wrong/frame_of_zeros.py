# id: own
# belief: a filter gives a map of the photo's own size
# fails: R2
# hint: Your map is as large as the photo, with zeros laid around it. Rule 2 lets the kernel lie only
#   where it fits whole. How many places are left in a row of 7 for a kernel of 3?
import numpy as np


def apply_filter(image, kernel):
    high, wide = kernel.shape
    if high > image.shape[0] or wide > image.shape[1]:
        raise ValueError("the kernel is larger than the image")
    top, left = (high - 1) // 2, (wide - 1) // 2
    framed = np.pad(image.astype(float), ((top, high - 1 - top), (left, wide - 1 - left)))
    answers = np.empty(image.shape)
    for row in range(image.shape[0]):
        for column in range(image.shape[1]):
            answers[row, column] = (framed[row : row + high, column : column + wide] * kernel).sum()
    return answers
