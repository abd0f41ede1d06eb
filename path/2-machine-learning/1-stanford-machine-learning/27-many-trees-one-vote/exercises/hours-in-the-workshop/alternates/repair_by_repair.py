import math

import numpy as np


def left_out(picks, said, hours):
    bags = [set(pick) for pick in np.asarray(picks).tolist()]
    guess, squares = [], []
    for repair in range(len(hours)):
        votes = [float(said[tree][repair]) for tree in range(len(bags)) if repair not in bags[tree]]
        if votes:
            guess.append(sum(votes) / len(votes))
            squares.append((guess[-1] - float(hours[repair])) ** 2)
        else:
            guess.append(math.nan)
    miss = math.sqrt(sum(squares) / len(squares)) if squares else math.nan
    return np.array(guess), miss
