import math

import numpy as np


def length(numbers):
    return math.sqrt(sum(float(number) ** 2 for number in np.ravel(numbers)))


def check(cost, slopes, thetas, width):
    own = [np.array(theta, dtype=float) for theta in thetas]
    answer = []
    for mine, said in zip(own, slopes(thetas)):
        row, measured = mine.reshape(-1), []
        for spot in range(row.size):
            before = row[spot]
            row[spot] = before + width
            high = cost(own)
            row[spot] = before - width
            low = cost(own)
            row[spot] = before
            measured.append((high - low) / (2 * width))
        together = length(said) + length(measured)
        apart = length(np.ravel(said) - np.array(measured))
        answer.append(apart / together if together else 0.0)
    return answer
