# id: own
# belief: taking A for B is the same mistake as taking B for A
# fails: R3
# hint: You add up both directions of a mix-up. A cep thrown away and a webcap in the pan are two
#   different evenings. Which single cell is the largest?
import numpy as np


def mix_ups(truth, guess, names):
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    for true_name, said in zip(truth, guess):
        table[places[true_name], places[said]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=1), 1)
    mistakes = table * (1 - np.eye(count, dtype=int))
    mistakes = mistakes + mistakes.T
    if mistakes.sum() == 0:
        return table, found, None
    place = mistakes.argmax()
    return table, found, (names[place // count], names[place % count])
