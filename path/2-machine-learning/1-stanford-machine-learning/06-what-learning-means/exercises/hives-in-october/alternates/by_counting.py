def shares(weights, survived, limit):
    hits, alive = 0, 0
    for weight, lived in zip(weights, survived):
        if (weight > limit and lived) or (weight <= limit and not lived):
            hits = hits + 1
        if lived:
            alive = alive + 1
    count = len(weights)
    if alive > count - alive:
        return hits / count, alive / count
    return hits / count, (count - alive) / count
