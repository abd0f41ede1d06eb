# id: own
# belief: a kernel is flat, whatever lies below it
# fails: R1
# hint: Your second convolution has 160 weights, Keras counts 1,168. Its kernels lie on eight maps at
#   once. How many numbers does one kernel need to weigh all of them?
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side + 1) * filters
            shape = (shape[0] - side + 1, shape[1] - side + 1, filters)
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
