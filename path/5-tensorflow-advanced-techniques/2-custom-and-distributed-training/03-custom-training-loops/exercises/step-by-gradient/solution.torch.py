import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    # BEGIN SOLUTION
    tensors = [torch.tensor(w, requires_grad=True) for w in weights]
    loss = loss_of(tensors, torch.tensor(x), torch.tensor(y))
    loss.backward()
    with torch.no_grad():
        for tensor in tensors:
            tensor -= rate * tensor.grad
    return loss.item(), [tensor.detach().numpy() for tensor in tensors]
    # END SOLUTION
