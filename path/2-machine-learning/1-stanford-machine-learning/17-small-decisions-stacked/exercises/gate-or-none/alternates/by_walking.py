import numpy as np


def gate(answers, sure):
    rows = [(1, 0, 0), (1, 0, 1), (1, 1, 0), (1, 1, 1)]
    weights = [0, 0, 0]
    for _ in range(60):
        slips = 0
        for row, answer in zip(rows, answers):
            total = sum(w * part for w, part in zip(weights, row))
            direction = 1 if answer else -1
            if total * direction <= 0:
                slips += 1
                weights = [w + direction * part for w, part in zip(weights, row)]
        if slips == 0:
            stretch = -np.log(1 / sure - 1)
            return tuple(w * stretch for w in weights)
    return None
