# id: ML42
# belief: the mean of the batches' F1 is the F1
# fails: R1
# hint: The same samples score differently when they are cut into other batches. You keep one score for each
#   batch. Which numbers of a batch could be added to those of the next?
import numpy as np


class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.reset()

    def reset(self):
        self.scores = []

    def update(self, labels, probabilities):
        ill, called = np.ravel(labels) == 1, np.ravel(probabilities) > self.threshold
        if ill.size != called.size:
            raise ValueError("numbers differ")
        below = int(ill.sum() + called.sum())
        self.scores.append(2 * int((ill & called).sum()) / below if below else 0.0)

    def result(self):
        return float(np.mean(self.scores)) if self.scores else 0.0
