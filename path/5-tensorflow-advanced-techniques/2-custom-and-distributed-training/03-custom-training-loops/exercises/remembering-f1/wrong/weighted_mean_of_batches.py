# id: ML42
# belief: batch scores weighted by their rows give the score
# fails: R1
# hint: Weights by rows cure a mean of losses. F1 is a ratio whose lower part counts only some of the rows.
#   Try two batches of four rows by hand: what has to be added up before anything is divided?
import numpy as np


class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.reset()

    def reset(self):
        self.total, self.rows = 0.0, 0

    def update(self, labels, probabilities):
        ill, called = np.ravel(labels) == 1, np.ravel(probabilities) > self.threshold
        if ill.size != called.size:
            raise ValueError("numbers differ")
        below = int(ill.sum() + called.sum())
        self.total += ill.size * (2 * int((ill & called).sum()) / below if below else 0.0)
        self.rows += ill.size

    def result(self):
        return self.total / self.rows if self.rows else 0.0
