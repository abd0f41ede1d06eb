class RememberingF1:
    def __init__(self, threshold=0.5):
        self.threshold = threshold
        self.counts = {}

    def reset(self):
        self.counts.clear()

    def update(self, labels, probabilities):
        pairs = list(zip(labels.ravel().tolist(), probabilities.ravel().tolist(), strict=True))
        for label, probability in pairs:
            key = (label == 1, probability > self.threshold)
            self.counts[key] = self.counts.get(key, 0) + 1

    def result(self):
        hits = self.counts.get((True, True), 0)
        if hits == 0:
            return 0.0
        precision = hits / (hits + self.counts.get((False, True), 0))
        recall = hits / (hits + self.counts.get((True, False), 0))
        return 2 * precision * recall / (precision + recall)
