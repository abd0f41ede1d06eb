# id: own
# belief: a layer learns its kernels and nothing else
# fails: R1, R3
# hint: Your dense layer has 4,000 weights, Keras counts 4,010. Ten numbers are missing in a layer of
#   ten units, and eight in a layer of eight filters. What does each of them learn besides?
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = side * side * shape[2] * filters
            shape = (shape[0] - side + 1, shape[1] - side + 1, filters)
        elif name == "pool":
            (side,) = numbers
            shape = (shape[0] // side, shape[1] // side, shape[2])
        elif name == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif name == "dense":
            (units,) = numbers
            weights = shape[0] * units
            shape = (units,)
        else:
            raise ValueError(name)
        report.append((shape, weights))
    return report
