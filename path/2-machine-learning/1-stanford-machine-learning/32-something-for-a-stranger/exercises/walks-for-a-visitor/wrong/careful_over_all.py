# id: own
# belief: with a careful order no short list is needed
# fails: R2
# hint: Yours offers the walks with the best share of all, whoever the visitor is. Which numbers of the visitor does
#   it use, and what is the short list for?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    unheard = [walk for walk in range(len(walks)) if walk not in set(heard)]
    taken = []
    for walk in sorted(unheard, key=lambda walk: (-ended[walk], walk)):
        gaps = ((walks[taken] - walks[walk]) ** 2).sum(axis=1)
        if len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
