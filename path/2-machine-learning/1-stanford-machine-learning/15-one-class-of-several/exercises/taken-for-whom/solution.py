import numpy as np


def mix_ups(truth, guess, names):
    """Return the table of mix-ups, the share found of each name, and the worst mistake."""
    places = {name: place for place, name in enumerate(names)}
    count = len(names)
    table = np.zeros((count, count), dtype=int)
    # BEGIN SOLUTION
    # the truth chooses the row
    for true_name, said in zip(truth, guess):
        table[places[true_name], places[said]] += 1
    found = table.diagonal() / np.maximum(table.sum(axis=1), 1)

    # what lies on the diagonal is no mistake
    mistakes = table * (1 - np.eye(count))
    if mistakes.max() == 0:
        return table, found, None
    place = mistakes.argmax()
    return table, found, (names[place // count], names[place % count])
    # END SOLUTION
