import math

import numpy as np


def chances(X, w, b):
    answers = []
    for row in X:
        score = float(row @ w) + b
        if score >= 0:
            answers.append(1 / (1 + math.exp(-score)))
        else:
            answers.append(math.exp(score) / (1 + math.exp(score)))
    return np.array(answers)


def score_for(chance):
    return math.log(chance) - math.log1p(-chance)
