import numpy as np


def apply_filter(image, kernel):
    shape = [side - small + 1 for side, small in zip(image.shape, kernel.shape)]
    if min(shape) <= 0:
        raise ValueError(f"no room for a kernel of {kernel.shape}")
    answers = np.zeros(shape)
    for (down, right), weight in np.ndenumerate(kernel):
        answers += float(weight) * image[down : down + shape[0], right : right + shape[1]]
    return answers
