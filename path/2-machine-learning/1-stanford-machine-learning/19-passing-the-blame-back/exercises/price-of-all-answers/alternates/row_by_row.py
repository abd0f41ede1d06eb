import math


def price(thetas, X, Y, lam):
    total = 0.0
    for row, truth in zip(X.tolist(), Y.tolist()):
        said = row
        for theta in thetas:
            sums = [unit[0] + sum(w * a for w, a in zip(unit[1:], said)) for unit in theta.tolist()]
            said = [(1 + math.tanh(z / 2)) / 2 for z in sums]
        for z, happened in zip(sums, truth):
            against = -z if happened == 1 else z
            total += max(against, 0.0) + math.log1p(math.exp(-abs(against)))
    squares = sum(w * w for theta in thetas for unit in theta.tolist() for w in unit[1:])
    return total / len(X) + lam * squares / (2 * len(X))
