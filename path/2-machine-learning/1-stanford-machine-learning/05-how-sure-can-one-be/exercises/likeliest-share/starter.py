import numpy as np


def likeliest(answers, shares):
    """Return the share under which the answers are the most probable."""
    best, most = None, 0
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        total = chances.prod()
        if total > most:
            best, most = share, total
    return best
