def share(value, start, end):
    return 50 if start == end else round((value - start) / (end - start) * 100)


def dots(wells):
    norths = sorted([well[1] for well in wells])
    easts = sorted([well[2] for well in wells])
    return [
        (name, share(east, easts[0], easts[-1]), 100 - share(north, norths[0], norths[-1]))
        for name, north, east in wells
    ]
