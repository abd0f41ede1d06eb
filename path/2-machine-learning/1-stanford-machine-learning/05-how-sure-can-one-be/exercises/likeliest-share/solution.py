import numpy as np


def likeliest(answers, shares):
    """Return the share under which the answers are the most probable."""
    best, most = None, -np.inf
    for share in shares:
        chances = answers * share + ~answers * (1 - share)
        # what cannot be has minus infinity, and never wins
        total = np.log(chances).sum()
        if total > most:
            best, most = share, total
    return best
