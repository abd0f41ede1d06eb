import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    """Return at most n numbers of walks, the best first."""
    # BEGIN SOLUTION
    # retrieval: cheap, over all walks that were not heard
    scores = walks @ me
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    short = sorted(unheard, key=lambda walk: (-scores[walk], walk))[:length]

    # ranking: with care, over the short list alone, and no two alike
    taken = []
    for walk in sorted(short, key=lambda walk: (-ended[walk], walk)):
        gaps = ((walks[taken] - walks[walk]) ** 2).sum(axis=1)
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
    # END SOLUTION
