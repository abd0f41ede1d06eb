# id: own
# belief: it is enough that cost and slopes fit each other
# fails: R4
# hint: Your slopes fit your cost, because you changed the cost: now the biases pay there too. The cost was
#   right. Which of the two has to follow the other?
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(thetas, X):
    A1 = np.column_stack([np.ones(len(X)), X])
    Z2 = A1 @ thetas[0].T
    A2 = np.column_stack([np.ones(len(X)), sigmoid(Z2)])
    return A1, Z2, A2, sigmoid(A2 @ thetas[1].T)


def cost(thetas, X, Y, lam):
    H = forward(thetas, X)[-1]
    miss = -(Y * np.log(H) + (1 - Y) * np.log(1 - H)).sum()
    held = sum((theta ** 2).sum() for theta in thetas)
    return (miss + lam / 2 * held) / len(X)


def slopes(thetas, X, Y, lam):
    m = len(X)
    A1, Z2, A2, H = forward(thetas, X)
    D2 = H - Y
    D1 = (D2 @ thetas[1])[:, 1:] * sigmoid(Z2) * (1 - sigmoid(Z2))
    first, last = D1.T @ A1 / m, D2.T @ A2 / m
    first += lam * thetas[0] / m
    last += lam * thetas[1] / m
    return [first, last]
