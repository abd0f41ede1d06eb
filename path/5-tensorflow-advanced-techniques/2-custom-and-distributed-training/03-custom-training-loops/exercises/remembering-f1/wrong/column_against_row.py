# id: ML02
# belief: (n,) and (n, 1) can be compared as they are
# fails: R4
# hint: With labels in a column and flat probabilities you count n times n pairs: NumPy stretches both. To which
#   one shape can you bring them at the door?
import numpy as np


class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.reset()

    def reset(self):
        self.hits, self.false_alarms, self.misses = 0, 0, 0

    def update(self, labels, probabilities):
        ill, called = labels == 1, probabilities > self.threshold
        if ill.size != called.size:
            raise ValueError("numbers differ")
        self.hits += int((ill & called).sum())
        self.false_alarms += int((~ill & called).sum())
        self.misses += int((ill & ~called).sum())

    def result(self):
        below = 2 * self.hits + self.false_alarms + self.misses
        return 2 * self.hits / below if below else 0.0
