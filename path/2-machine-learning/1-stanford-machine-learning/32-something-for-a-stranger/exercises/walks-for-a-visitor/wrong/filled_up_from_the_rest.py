# id: ML153
# belief: what the short list left out can still be ranked later
# fails: R5
# hint: When the short list gives too few, yours adds walks that never were on it. What does the fifth rule say about
#   a list that is too short, and which step sets the ceiling?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    scores = walks @ me
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    near = sorted(unheard, key=lambda walk: (-scores[walk], walk))
    short = sorted(near[:length], key=lambda walk: (-ended[walk], walk))
    rest = sorted(near[length:], key=lambda walk: (-ended[walk], walk))
    taken = []
    for walk in short + rest:
        gaps = ((walks[taken] - walks[walk]) ** 2).sum(axis=1)
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
