import numpy as np


def combine(answers):
    """Return the slopes of the whole batch, one array for each weight."""
    # BEGIN SOLUTION
    whole = sum(rows for _, rows in answers)
    if whole == 0:
        raise ValueError("no shard has a row")
    # A shard without rows is left out, not multiplied by zero: its slopes may be nan.
    shares = [[slope * (rows / whole) for slope in slopes] for slopes, rows in answers if rows > 0]
    return [np.asarray(sum(column)) for column in zip(*shares)]
    # END SOLUTION
