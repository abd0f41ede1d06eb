import numpy as np


class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.batches = []

    def reset(self):
        self.batches = []

    def update(self, labels, probabilities):
        truth, chances = np.asarray(labels).flatten(), np.asarray(probabilities).flatten()
        if len(truth) != len(chances):
            raise ValueError("a batch needs one probability for each label")
        self.batches.append(np.column_stack([truth, chances > self.threshold]))

    def result(self):
        if not self.batches:
            return 0.0
        truth, called = np.concatenate(self.batches).T
        marks = truth.sum() + called.sum()
        return float(2 * (truth * called).sum() / marks) if marks > 0 else 0.0
