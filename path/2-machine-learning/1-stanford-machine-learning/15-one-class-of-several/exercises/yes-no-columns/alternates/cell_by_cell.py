import numpy as np


def columns_of(answers, names):
    table = np.zeros((len(answers), len(names)))
    for row, answer in enumerate(answers):
        for column, name in enumerate(names):
            if answer == name:
                table[row, column] = 1
    return table
