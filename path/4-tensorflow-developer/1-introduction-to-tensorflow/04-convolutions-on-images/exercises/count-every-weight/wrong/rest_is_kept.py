# id: own
# belief: pooling rounds up, so that no pixel is lost
# fails: R2
# hint: Eleven rows give you six blocks of two. Count them on paper: the sixth would hold one row
#   only. What does rule 2 say about such a rest?
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side * shape[2] + 1) * filters
            shape = (shape[0] - side + 1, shape[1] - side + 1, filters)
        elif name == "pool":
            (side,) = numbers
            shape = (-(-shape[0] // side), -(-shape[1] // side), shape[2])
        elif name == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif name == "dense":
            (units,) = numbers
            weights = (shape[0] + 1) * units
            shape = (units,)
        else:
            raise ValueError(name)
        report.append((shape, weights))
    return report
