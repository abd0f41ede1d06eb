import numpy as np


def to_celsius(readings):
    def one(reading):
        return (reading - 32) * 5 / 9

    rows = np.array(readings, dtype=float)
    results = np.zeros(rows.shape)
    for number, row in enumerate(rows):
        results[number] = one(row)
    return results
