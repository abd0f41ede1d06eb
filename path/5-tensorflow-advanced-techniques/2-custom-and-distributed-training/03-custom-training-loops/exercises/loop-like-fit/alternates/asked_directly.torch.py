import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def train(weights, rows, valid, rate, batch, epochs):
    """Train in batches; return {"weights": ..., "loss": ..., "valid_loss": ...}."""
    now, losses, held = [torch.tensor(w) for w in weights], [], []
    X, y = map(torch.tensor, rows)
    for _ in range(epochs):
        seen = []
        for x, t in zip(X.split(batch), y.split(batch)):
            now = [w.detach().requires_grad_() for w in now]
            loss = loss_of(now, x, t)
            now = [w - rate * s for w, s in zip(now, torch.autograd.grad(loss, now))]
            seen += [float(loss.detach())] * len(t)
        losses.append(sum(seen) / len(seen))
        held.append(float(loss_of(now, *map(torch.tensor, valid)).detach()))
    return {"weights": [w.detach().numpy() for w in now], "loss": losses, "valid_loss": held}
