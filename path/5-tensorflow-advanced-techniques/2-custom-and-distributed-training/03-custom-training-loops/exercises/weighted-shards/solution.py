import numpy as np


def combine(answers):
    """Return the slopes of the whole batch, one array for each weight."""
    # BEGIN SOLUTION
    counted = [(slopes, rows) for slopes, rows in answers if rows > 0]
    if not counted:
        raise ValueError("no shard has a row")
    whole = sum(rows for _, rows in counted)
    combined = []
    for k, first in enumerate(counted[0][0]):
        total = sum(slopes[k] * (rows / whole) for slopes, rows in counted)
        combined.append(np.asarray(total, dtype=first.dtype))
    return combined
    # END SOLUTION
