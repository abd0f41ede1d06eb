# id: ML07
# belief: a product of uint8 arrays is a larger kind of number by itself
# fails: R3
# hint: White times 3 is 765, and your window says 253. Both arrays hold uint8, so their product does
#   too, and it wraps around at 256. At which moment do the pixels have to become floats?
import numpy as np


def apply_filter(image, kernel):
    rows = image.shape[0] - kernel.shape[0] + 1
    columns = image.shape[1] - kernel.shape[1] + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the image")
    answers = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            window = image[row : row + kernel.shape[0], column : column + kernel.shape[1]]
            answers[row, column] = (window * kernel).sum()
    return answers
