def by_farm(names, labels):
    crates = {}
    for label in labels:
        clean = label.lower().strip()
        if clean in names:
            farm = names[clean]
        else:
            farm = "unknown"
        if farm not in crates:
            crates[farm] = 0
        crates[farm] += 1
    return crates
