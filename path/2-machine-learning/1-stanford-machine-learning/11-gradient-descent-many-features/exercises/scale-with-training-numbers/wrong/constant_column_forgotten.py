# id: own
# belief: a spread is never zero
# fails: R2
# hint: One column holds the same value in every row. Its spread is 0, and a division by it gives
#   values that are not numbers. What does the second rule return in its place?
import numpy as np


def learn_scale(X):
    return X.mean(axis=0), X.std(axis=0)


def apply_scale(X, mean, spread):
    return (X - mean) / spread
