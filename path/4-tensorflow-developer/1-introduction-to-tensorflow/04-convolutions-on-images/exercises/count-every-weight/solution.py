def explain(shape, layers):
    """Return (shape that leaves, weights learned) for every layer."""
    # BEGIN SOLUTION
    report = []
    for name, *numbers in layers:
        weights = 0
        if name == "conv":
            filters, side = numbers
            weights = (side * side * shape[2] + 1) * filters
            shape = (shape[0] - side + 1, shape[1] - side + 1, filters)
        elif name == "pool":
            (side,) = numbers
            shape = (shape[0] // side, shape[1] // side, shape[2])
        elif name == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        elif name == "dense":
            (units,), (inputs,) = numbers, shape
            weights = (inputs + 1) * units
            shape = (units,)
        else:
            raise ValueError("there is no layer of this name")
        report.append((shape, weights))
    return report
    # END SOLUTION
