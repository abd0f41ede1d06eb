# id: ML42
# belief: the mean of the workers' means is the mean over the rows
# fails: R1
# hint: One row of a small shard counts as much with you as many rows of a large one. In the first example you
#   get 4 instead of 3. How many rows stand behind each answer?
import numpy as np


def combine(answers):
    counted = [slopes for slopes, rows in answers if rows > 0]
    if not counted:
        raise ValueError("no shard has a row")
    return [np.mean(column, axis=0).astype(column[0].dtype) for column in zip(*counted, strict=True)]
