def average_minutes(name):
    label = "Minutes:"
    found, added = 0, 0.0
    with open(name, encoding="utf-8") as file:
        for line in file:
            if line[: len(label)] == label:
                added += float(line.replace(label, "", 1).strip())
                found += 1
    if found > 0:
        return added / found
