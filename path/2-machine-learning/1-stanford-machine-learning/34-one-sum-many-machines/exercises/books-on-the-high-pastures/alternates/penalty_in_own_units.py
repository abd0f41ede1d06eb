import numpy as np


def ridge_once(shards, strength):
    start, count = None, 0
    for X, y in shards:
        for row, days in zip(X, y):
            if start is None:
                start, first_days = np.array(row), float(days)
                sums, table, with_days, sum_days = 0.0, 0.0, 0.0, 0.0
            step = row - start
            count = count + 1
            sums = sums + step
            sum_days = sum_days + (days - first_days)
            table = table + np.outer(step, step)
            with_days = with_days + step * (days - first_days)
    table = table - np.outer(sums, sums) / count
    penalty = strength * np.diag(table) / count
    penalty = np.where(penalty == 0, strength, penalty)
    w = np.linalg.lstsq(table + np.diag(penalty), with_days - sums * sum_days / count, rcond=None)[0]
    return w, float(first_days + sum_days / count - (start + sums / count) @ w)
