def boxes(amounts, tallest):
    if not amounts:
        return []
    ordered = sorted(amounts)
    factor = 0
    if ordered[-1] > 0:
        factor = tallest / ordered[-1]
    found = []
    for amount in amounts:
        found.append((tallest - amount * factor, amount * factor))
    return found
