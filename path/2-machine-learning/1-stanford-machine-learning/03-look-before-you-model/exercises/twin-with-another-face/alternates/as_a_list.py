import math

import numpy as np


def twin(values):
    numbers = [float(value) for value in values]
    mean = sum(numbers) / len(numbers)
    squares = sum((number - mean) ** 2 for number in numbers)
    half = len(numbers) // 2
    away = math.sqrt(squares / (2 * half))
    middle = [mean] if len(numbers) % 2 == 1 else []
    return np.array([mean - away] * half + middle + [mean + away] * half)
