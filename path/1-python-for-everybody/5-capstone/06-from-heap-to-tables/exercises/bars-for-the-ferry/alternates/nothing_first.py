def bars(rows, width):
    if not rows:
        return []
    largest = 0
    for village, number in rows:
        if number > largest:
            largest = number
    pairs = sorted((-number, village) for village, number in rows)
    lines = []
    for minus, village in pairs:
        number = -minus
        bar = ""
        if number > 0:
            bar = "#" * int(number * width // largest)
            if bar == "":
                bar = "#"
        lines.append(bar + " " + str(number) + " " + village)
    return lines
