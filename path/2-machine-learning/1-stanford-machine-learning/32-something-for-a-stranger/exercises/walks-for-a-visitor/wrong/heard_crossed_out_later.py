# id: own
# belief: heard walks can be crossed out when the list is made
# fails: R2
# hint: Your visitor has heard the three nearest walks, and nothing is left on the list. From which walks do you
#   take the best, all of them or those not heard?
import numpy as np


def suggest(me, walks, heard, ended, length, n, apart):
    scores = walks @ me
    short = sorted(range(len(walks)), key=lambda walk: (-scores[walk], walk))[:length]
    taken = []
    for walk in sorted(short, key=lambda walk: (-ended[walk], walk)):
        gaps = ((walks[taken] - walks[walk]) ** 2).sum(axis=1)
        if walk not in heard and len(taken) < n and (gaps >= apart).all():
            taken.append(walk)
    return taken
