# id: own
# belief: pooling takes the average
# fails: R1, R4
# hint: Your first block holds 0, 1, 4 and 5, and you return 2.5. There is a pooling that averages;
#   rule 1 asks for the one that keeps the strongest answer.
import numpy as np


def strongest(answers, side=2):
    rows, columns = np.array(answers.shape) // side
    whole = answers[: rows * side, : columns * side]
    return whole.reshape(rows, side, columns, side).mean(axis=(1, 3))
