import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    before = [torch.from_numpy(w.copy()).requires_grad_() for w in weights]
    loss = loss_of(before, torch.from_numpy(x), torch.from_numpy(y))
    slopes = torch.autograd.grad(loss, before)
    return float(loss.detach()), [(w - rate * s).detach().numpy() for w, s in zip(before, slopes)]
