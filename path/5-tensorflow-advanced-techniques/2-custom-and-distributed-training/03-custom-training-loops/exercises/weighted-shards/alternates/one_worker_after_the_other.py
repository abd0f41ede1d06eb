import numpy as np


def combine(answers):
    totals, seen = None, 0
    for slopes, rows in answers:
        if rows == 0:
            continue
        if totals is None:
            totals = [np.zeros_like(a) for a in slopes]
        for total, slope in zip(totals, slopes, strict=True):
            total += slope * rows
        seen += rows
    if totals is None:
        raise ValueError("nobody had any rows")
    return [np.asarray(total / seen).astype(total.dtype) for total in totals]
