import numpy as np


def stopping_distance(X, y, new_X):
    size = np.abs(X).max(axis=0)

    def table(rows):
        parts = rows[:, 1:] / size[1:]
        columns = [np.ones(len(rows))] + [parts[:, i] for i in range(3)]
        for i in range(3):
            for j in range(i, 3):
                columns.append(parts[:, i] * parts[:, j])
        return np.array(columns).T

    return table(new_X) @ (np.linalg.pinv(table(X)) @ y)
