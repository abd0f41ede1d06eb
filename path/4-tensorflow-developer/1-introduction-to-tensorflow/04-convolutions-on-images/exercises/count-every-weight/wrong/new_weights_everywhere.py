# id: own
# belief: weights are used anew at every place, so they are counted at every place
# fails: R1
# hint: Your first convolution has tens of thousands of weights. A filter takes the same nine numbers
#   to every place of the photo. How often are they learned?
def explain(shape, layers):
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side * shape[2] + 1) * filters * (shape[0] - side + 1) * (shape[1] - side + 1)
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
