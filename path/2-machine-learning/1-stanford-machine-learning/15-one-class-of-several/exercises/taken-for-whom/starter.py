import numpy as np


def mix_ups(truth, guess, names):
    """Return the table of mix-ups, the share found of each name, and the worst mistake."""
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    for true_name, said in zip(truth, guess):
        table[places[said], places[true_name]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=1), 1)

    mistakes = table
    if mistakes.max() == 0:
        return table, found, None
    place = mistakes.argmax()
    return table, found, (names[place // count], names[place % count])
