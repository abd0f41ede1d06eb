# id: ML07
# belief: weights in float64 leave the slopes as they are
# fails: R3
# hint: float32 came in and float64 goes out: your array of row counts decided. Which dtype does each of the
#   model's weights have?
import numpy as np


def combine(answers):
    counted = [(slopes, rows) for slopes, rows in answers if rows > 0]
    if not counted:
        raise ValueError("no shard has a row")
    rows = np.array([n for _, n in counted], float)
    return [np.average(column, axis=0, weights=rows) * 1.0 for column in zip(*[s for s, _ in counted], strict=True)]
