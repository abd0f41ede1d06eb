# id: ML37
# belief: gradients clear themselves
# fails: R4
# hint: The first call is right, and the same call again takes a longer step: your tensors live on, and their slopes
#   are added up. What has to happen before `backward`?
import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def loss_of(weights, x, y):
    """The mean logistic loss of a network with one hidden layer, for any y in 0 and 1."""
    W1, b1, W2, b2 = weights
    scores = torch.tanh(x @ W1 + b1) @ W2 + b2
    return binary_cross_entropy_with_logits(scores, y)


KEPT = {}


def one_step(weights, x, y, rate):
    """Take one step; return the loss before it, and the new weights as arrays."""
    for place, w in enumerate(weights):
        key = (place, w.shape)
        if key not in KEPT:
            KEPT[key] = torch.tensor(w, requires_grad=True)
        with torch.no_grad():
            KEPT[key].copy_(torch.tensor(w))
    tensors = [KEPT[place, w.shape] for place, w in enumerate(weights)]
    loss = loss_of(tensors, torch.tensor(x), torch.tensor(y))
    loss.backward()
    with torch.no_grad():
        for tensor in tensors:
            tensor -= rate * tensor.grad
    return loss.item(), [tensor.detach().numpy().copy() for tensor in tensors]
