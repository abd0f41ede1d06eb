# id: own
# belief: every row belongs to one of the names
# fails: R3
# hint: A day of fog got a 1 in your first column, and nobody saw the sun. What does the third rule
#   say about a word that is no name?
import numpy as np


def columns_of(answers, names):
    places = [names.index(answer) if answer in names else 0 for answer in answers]
    return np.eye(len(names))[places]
