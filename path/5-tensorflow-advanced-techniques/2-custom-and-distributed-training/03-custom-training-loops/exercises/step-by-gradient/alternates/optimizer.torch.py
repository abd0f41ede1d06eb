import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    parameters = [torch.nn.Parameter(torch.tensor(w)) for w in weights]
    optimizer = torch.optim.SGD(parameters, lr=rate)
    optimizer.zero_grad()
    loss = loss_of(parameters, torch.as_tensor(x), torch.as_tensor(y))
    loss.backward()
    optimizer.step()
    return loss.item(), [p.data.numpy() for p in parameters]
