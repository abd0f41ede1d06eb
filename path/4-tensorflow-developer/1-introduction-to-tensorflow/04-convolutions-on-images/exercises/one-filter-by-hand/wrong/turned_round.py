# id: own
# belief: a network turns the kernel round before it is laid on
# fails: R1
# hint: Your map answers with the opposite sign at an upright edge: the kernel was turned by half a
#   turn. Books on signals do that. Does rule 1 ask for it?
import numpy as np


def apply_filter(image, kernel):
    turned = kernel[::-1, ::-1]
    rows = image.shape[0] - kernel.shape[0] + 1
    columns = image.shape[1] - kernel.shape[1] + 1
    if rows < 1 or columns < 1:
        raise ValueError("the kernel is larger than the image")
    answers = np.empty((rows, columns))
    for row in range(rows):
        for column in range(columns):
            window = image[row : row + kernel.shape[0], column : column + kernel.shape[1]]
            answers[row, column] = (window.astype(float) * turned).sum()
    return answers
