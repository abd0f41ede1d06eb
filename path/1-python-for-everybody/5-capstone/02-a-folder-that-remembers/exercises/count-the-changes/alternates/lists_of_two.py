def changes(diff):
    counts = {}
    below = False
    for line in diff.split("\n"):
        if line.startswith("diff --git"):
            current = [0, 0]
            counts[line[line.index(" b/") + 3 :]] = current
            below = False
        if line[:2] == "@@":
            below = True
        if below and line[:1] in ("+", "-"):
            current["+-".index(line[0])] += 1
    return {name: tuple(pair) for name, pair in counts.items()}
