def explain(shape, layers):
    if not layers:
        return []
    first, *rest = layers
    match first:
        case ("conv", filters, side):
            rows, columns, channels = shape
            kernel = side * side * channels
            pair = (rows + 1 - side, columns + 1 - side, filters), filters * kernel + filters
        case ("pool", side):
            pair = (*(length // side for length in shape[:2]), shape[2]), 0
        case ("flatten",):
            rows, columns, channels = shape
            pair = (rows * columns * channels,), 0
        case ("dense", units):
            pair = (units,), units * (shape[0] + 1)
        case _:
            raise ValueError(f"unknown layer: {first}")
    return [pair, *explain(pair[0], rest)]
