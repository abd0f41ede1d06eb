import math


def compare(old, new):
    more = [float(after) - float(before) for before, after in zip(old, new)]
    mean = sum(more) / len(more)
    squares = sum((value - mean) ** 2 for value in more)
    away = 2 * math.sqrt(squares) / len(more)
    verdict = "cannot tell"
    if mean - away > 0:
        verdict = "new"
    if mean + away < 0:
        verdict = "old"
    return mean - away, mean + away, verdict
