from math import prod


def conv(shape, filters, side):
    rows, columns, channels = shape
    return (rows - side + 1, columns - side + 1, filters), side**2 * channels * filters + filters


def pool(shape, side):
    rows, columns, channels = shape
    return (rows // side, columns // side, channels), 0


def flatten(shape):
    return (prod(shape),), 0


def dense(shape, units):
    return (units,), shape[0] * units + units


KINDS = {"conv": conv, "pool": pool, "flatten": flatten, "dense": dense}


def explain(shape, layers):
    pairs = []
    for name, *numbers in layers:
        if name not in KINDS:
            raise ValueError(name)
        pairs.append(KINDS[name](shape, *numbers))
        shape = pairs[-1][0]
    return pairs
