import numpy as np


def meeting(right):
    numbers = right.astype(float)
    extra = np.cov(numbers.T, bias=True)
    rows, columns = np.triu_indices(len(extra), k=1)
    values = extra[rows, columns]
    place = int(np.argmax(values > values.max() - 1e-9))
    alone = [float(column.mean()) for column in numbers.T]
    return {
        "alone": alone,
        "product": float(np.prod(alone)),
        "together": float((numbers.sum(axis=1) == numbers.shape[1]).mean()),
        "closest": (int(rows[place]), int(columns[place])),
    }
