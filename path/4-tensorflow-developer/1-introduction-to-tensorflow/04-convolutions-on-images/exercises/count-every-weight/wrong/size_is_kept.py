# id: own
# belief: a convolution keeps rows and columns
# fails: R1
# hint: 28 rows stay 28 in your report. That holds with padding. Here the kernel lies only where it
#   fits whole: in how many places can 3 pixels lie in a row of 28?
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side * shape[2] + 1) * filters
            shape = (shape[0], shape[1], filters)
        elif name == "pool":
            (side,) = numbers
            shape = (shape[0] // side, shape[1] // side, shape[2])
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
