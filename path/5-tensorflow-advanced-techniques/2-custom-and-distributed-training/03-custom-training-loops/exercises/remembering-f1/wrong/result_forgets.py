# id: own
# belief: asking for the result ends the day
# fails: R2
# hint: Ask twice in a row, and the second answer is 0. Your result empties the counts. Whose task is
#   forgetting, and when is it called?
import numpy as np


class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.reset()

    def reset(self):
        self.hits, self.false_alarms, self.misses = 0, 0, 0

    def update(self, labels, probabilities):
        ill, called = np.ravel(labels) == 1, np.ravel(probabilities) > self.threshold
        if ill.size != called.size:
            raise ValueError("numbers differ")
        self.hits += int((ill & called).sum())
        self.false_alarms += int((~ill & called).sum())
        self.misses += int((ill & ~called).sum())

    def result(self):
        below = 2 * self.hits + self.false_alarms + self.misses
        score = 2 * self.hits / below if below else 0.0
        self.reset()
        return score
