# id: ML03
# belief: what runs with a 3 x 3 kernel is right for every shape
# fails: R1, R2
# hint: With a kernel of 3 rows and 2 columns your map has the wrong number of columns. Height and
#   width of the kernel are taken from the same number. A square kernel hides that.
import numpy as np


def apply_filter(image, kernel):
    side = kernel.shape[0]
    rows, columns = image.shape[0] - side + 1, image.shape[1] - side + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the image")
    pixels = image.astype(float)
    answers = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            window = pixels[row : row + side, column : column + kernel.shape[1]]
            answers[row, column] = (window * kernel[:, : window.shape[1]]).sum()
    return answers
