import numpy as np


def report(towers):
    found, vain, missed = np.array(towers, dtype=float).reshape(len(towers), 3).sum(axis=0).tolist()
    below = {"precision": found + vain, "recall": found + missed, "f1": found + 0.5 * vain + 0.5 * missed}
    return {name: None if whole == 0 else found / whole for name, whole in below.items()}
