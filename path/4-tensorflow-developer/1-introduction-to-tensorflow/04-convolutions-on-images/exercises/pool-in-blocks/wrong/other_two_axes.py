# id: ML01
# belief: any two axes of the four will do, if the shape fits
# fails: R1
# hint: The brackets are right now. But you take the largest over the bands and the columns of
#   blocks, so places far apart compete. Which two axes count pixels inside one block?
import numpy as np


def strongest(answers, side=2):
    rows, columns = np.array(answers.shape) // side
    whole = answers[: rows * side, : columns * side]
    blocks = whole.reshape(rows, side, columns, side)
    return blocks.max(axis=(0, 2))
