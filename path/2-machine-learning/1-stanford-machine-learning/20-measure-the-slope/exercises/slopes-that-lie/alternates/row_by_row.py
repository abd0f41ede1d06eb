import numpy as np


def answer(theta, seen):
    return 1 / (1 + np.exp(-(theta @ seen)))


def cost(thetas, X, Y, lam):
    total = 0.0
    for x, y in zip(X, Y):
        said = answer(thetas[1], np.append(1.0, answer(thetas[0], np.append(1.0, x))))
        total -= np.sum(np.where(y == 1, np.log(said), np.log(1 - said)))
    for theta in thetas:
        total += lam / 2 * np.sum(np.square(theta[:, 1:]))
    return total / len(X)


def slopes(thetas, X, Y, lam):
    found = [np.zeros(theta.shape) for theta in thetas]
    for x, y in zip(X, Y):
        seen = np.append(1.0, x)
        hidden = answer(thetas[0], seen)
        inner = np.append(1.0, hidden)
        blame = answer(thetas[1], inner) - y
        found[1] += np.outer(blame, inner)
        found[0] += np.outer((thetas[1][:, 1:].T @ blame) * hidden * (1 - hidden), seen)
    for each, theta in zip(found, thetas):
        each[:, 1:] += lam * theta[:, 1:]
    return [each / len(X) for each in found]
