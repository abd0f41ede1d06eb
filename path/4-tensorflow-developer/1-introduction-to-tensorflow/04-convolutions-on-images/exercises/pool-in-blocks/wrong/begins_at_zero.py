# id: own
# belief: the search for the largest may begin at zero
# fails: R3
# hint: A map full of negative numbers comes back full of zeros. Zero is in none of the blocks. With
#   what should a search for the largest begin?
import numpy as np


def strongest(answers, side=2):
    rows, columns = answers.shape[0] // side, answers.shape[1] // side
    pooled = np.zeros((rows, columns), dtype=answers.dtype)
    for row in range(rows * side):
        for column in range(columns * side):
            here = row // side, column // side
            pooled[here] = max(pooled[here], answers[row, column])
    return pooled
