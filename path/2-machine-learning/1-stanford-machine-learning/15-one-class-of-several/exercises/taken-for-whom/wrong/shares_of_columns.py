# id: ML96
# belief: of those called so, and of those that are it, are the same share
# fails: R2
# hint: Your shares divide by the columns: of all that were called a cep, how many were one. The rule
#   begins with those that are it. Along which axis are these added up?
import numpy as np


def mix_ups(truth, guess, names):
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    for true_name, said in zip(truth, guess):
        table[places[true_name], places[said]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=0), 1)
    mistakes = table * (1 - np.eye(count, dtype=int))
    if mistakes.sum() == 0:
        return table, found, None
    place = mistakes.argmax()
    return table, found, (names[place // count], names[place % count])
