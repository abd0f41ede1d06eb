# id: PY38
# belief: counts that are written on the class belong to each object
# fails: R3
# hint: A new object already knows what another one has seen. Your counts live in a place that both of them
#   share. Where do counts have to be born, so that each object has its own?
import numpy as np


class RememberingF1:
    counts = np.zeros(3)

    def __init__(self, threshold=0.5):
        self.threshold = threshold

    def reset(self):
        self.counts[:] = 0

    def update(self, labels, probabilities):
        ill, called = np.ravel(labels) == 1, np.ravel(probabilities) > self.threshold
        if ill.size != called.size:
            raise ValueError("numbers differ")
        self.counts += [(ill & called).sum(), (~ill & called).sum(), (ill & ~called).sum()]

    def result(self):
        hits, alarms, misses = self.counts.tolist()
        below = 2 * hits + alarms + misses
        return 2 * hits / below if below else 0.0
