# id: ML96
# belief: it does not matter whether rows or columns hold the truth
# fails: R1
# hint: Your rows are still what the app said. A webcap that was called a cep now reads as a cep that
#   was called a webcap. Which of the two texts has to choose the row?
import numpy as np


def mix_ups(truth, guess, names):
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    for true_name, said in zip(truth, guess):
        table[places[said], places[true_name]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=1), 1)
    mistakes = table * (1 - np.eye(count, dtype=int))
    if mistakes.sum() == 0:
        return table, found, None
    place = mistakes.argmax()
    return table, found, (names[place // count], names[place % count])
