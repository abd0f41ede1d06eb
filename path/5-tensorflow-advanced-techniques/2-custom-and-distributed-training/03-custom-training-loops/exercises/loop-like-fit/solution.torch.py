import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    # BEGIN SOLUTION
    tensors = [torch.tensor(w, requires_grad=True) for w in weights]
    optimizer = torch.optim.SGD(tensors, lr=rate)
    report = {"loss": [], "valid_loss": []}
    for _ in range(epochs):
        total = 0.0
        for x, y in batches(*rows, batch):
            loss = loss_of(tensors, x, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(y)
        report["loss"].append(total / rows[1].size)
        total = sum(loss_of(tensors, x, y).item() * len(y) for x, y in batches(*valid, batch))
        report["valid_loss"].append(total / valid[1].size)
    return {"weights": [tensor.detach().numpy() for tensor in tensors], **report}


def batches(X, y, size):
    """The rows in order, `size` at a time, as tensors."""
    for first in range(0, len(y), size):
        part = slice(first, first + size)
        yield torch.tensor(X[part]), torch.tensor(y[part])
    # END SOLUTION
