import numpy as np


class RememberingF1:
    """The F1 of everything since the last reset."""

    # BEGIN SOLUTION
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.reset()

    def reset(self):
        self.hits, self.false_alarms, self.misses = 0, 0, 0

    def update(self, labels, probabilities):
        ill, called = np.ravel(labels) == 1, np.ravel(probabilities) > self.threshold
        if ill.size != called.size:
            raise ValueError("every label needs one probability")
        self.hits += int((ill & called).sum())
        self.false_alarms += int((~ill & called).sum())
        self.misses += int((ill & ~called).sum())

    def result(self):
        below = 2 * self.hits + self.false_alarms + self.misses
        return 2 * self.hits / below if below else 0.0

    # END SOLUTION
