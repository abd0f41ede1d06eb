# id: ML03
# belief: rows and columns are the same number
# fails: R1, R2
# hint: For a photo of 9 rows and 14 columns you report a square map. The columns are worked out from
#   the rows. On square photos nobody notices.
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side * shape[2] + 1) * filters
            shape = (shape[0] - side + 1, shape[0] - side + 1, filters)
        elif name == "pool":
            (side,) = numbers
            shape = (shape[0] // side, shape[0] // side, shape[2])
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
