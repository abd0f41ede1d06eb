from torch.utils.data import DataLoader, TensorDataset
import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    parameters = torch.nn.ParameterList([torch.tensor(w) for w in weights])
    data, held = (DataLoader(TensorDataset(*map(torch.tensor, part)), batch) for part in (rows, valid))
    report = {"loss": [], "valid_loss": []}
    while len(report["loss"]) < epochs:
        report["loss"].append(epoch(parameters, data, rate))
        with torch.no_grad():
            report["valid_loss"].append(epoch(parameters, held, None))
    return {"weights": [p.data.numpy() for p in parameters], **report}


def epoch(parameters, loader, rate):
    total = 0.0
    for x, t in loader:
        loss = loss_of(list(parameters), x, t)
        total += loss.item() * len(t)
        if rate is not None:
            loss.backward()
            with torch.no_grad():
                for p in parameters:
                    p.sub_(rate * p.grad)
                    p.grad = None
    return total / len(loader.dataset)
