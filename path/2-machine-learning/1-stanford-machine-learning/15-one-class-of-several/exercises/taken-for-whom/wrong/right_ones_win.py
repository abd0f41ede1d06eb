# id: own
# belief: the largest number of the table is the worst mistake
# fails: R3
# hint: Your worst mistake is a mushroom that was named rightly. Which cells of the table are no
#   mistakes, and how do they get out of the race?
import numpy as np


def mix_ups(truth, guess, names):
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    for true_name, said in zip(truth, guess):
        table[places[true_name], places[said]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=1), 1)
    if table.sum() == 0:
        return table, found, None
    place = table.argmax()
    return table, found, (names[place // count], names[place % count])
