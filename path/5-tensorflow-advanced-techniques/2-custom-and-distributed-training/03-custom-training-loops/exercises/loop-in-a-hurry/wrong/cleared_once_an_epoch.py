# id: ML37
# belief: clearing once an epoch is enough
# fails: R1
# hint: The first step of each epoch is right, and the second is too long: it has slopes of two batches. How often
#   does the loop ask for new slopes in one epoch?
import numpy as np


class Neuron:
    """A logistic neuron with the habits of a PyTorch model; it is right as it is."""

    def __init__(self, features):
        self.w, self.b, self.centre = np.zeros(features), 0.0, np.zeros(features)
        self.training = True
        self.clear()

    def clear(self):
        """Forget the slopes."""
        self.dw, self.db = np.zeros(len(self.w)), 0.0

    def scores(self, x):
        """The scores of these rows; in training the centre moves towards their mean."""
        if self.training:
            self.centre = 0.5 * self.centre + 0.5 * x.mean(axis=0)
            return (x - x.mean(axis=0)) @ self.w + self.b
        return (x - self.centre) @ self.w + self.b

    def loss(self, x, y):
        """The mean logistic loss of these rows."""
        self.x, self.y, self.z = x - x.mean(axis=0), y, self.scores(x)
        return float((np.logaddexp(0, self.z) - y * self.z).mean())

    def backward(self):
        """Add the slopes of the last loss to those that are there."""
        error = 1 / (1 + np.exp(-self.z)) - self.y
        self.dw, self.db = self.dw + self.x.T @ error / len(error), self.db + error.mean()

    def apply(self, rate):
        """Take one step against the slopes."""
        self.w, self.b = self.w - rate * self.dw, self.b - rate * self.db


def batches(X, y, size):
    """The rows and labels in order, `size` at a time, the small last batch too; it is right as it is."""
    for first in range(0, len(X), size):
        yield X[first : first + size], y[first : first + size]


def train_and_report(X, y, valid_X, valid_y, rate, batch, epochs):
    """Train a neuron; return {"loss": ..., "f1": ...} for each epoch."""
    neuron, report = Neuron(X.shape[1]), []
    for _ in range(epochs):
        neuron.training, total = True, 0.0
        neuron.clear()
        for x, t in batches(X, y, batch):
            total += neuron.loss(x, t) * len(t)
            neuron.backward()
            neuron.apply(rate)
        neuron.training, hits, marks = False, 0, 0
        for x, t in batches(valid_X, valid_y, batch):
            ill, called = t == 1, neuron.scores(x) > 0
            hits += int((ill & called).sum())
            marks += int(ill.sum() + called.sum())
        report.append({"loss": total / len(y), "f1": 2 * hits / marks if marks else 0.0})
    return report
