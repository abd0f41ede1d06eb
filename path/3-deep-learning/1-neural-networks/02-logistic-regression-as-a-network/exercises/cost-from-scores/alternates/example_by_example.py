import math


def cost(Z, Y):
    total = 0.0
    for z, y in zip(Z[0].tolist(), Y[0].tolist()):
        away = -z if y == 1 else z
        total += max(away, 0) + math.log1p(math.exp(-abs(away)))
    return total / Z.shape[1]
