def folds_by_patient(patients, k):
    """Return k lists of row numbers; nobody's photographs are in two of them."""
    counts = {}
    for name in patients:
        counts[name] = counts.get(name, 0) + 1
    if len(counts) < k:
        raise ValueError("fewer patients than folds")

    # patients with many photographs first, each into the emptiest fold
    full = [0] * k
    place = {}
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        place[name] = full.index(min(full))
        full[place[name]] += counts[name]

    # the rows follow their patients
    folds = [[] for _ in range(k)]
    for row, name in enumerate(patients):
        folds[place[name]].append(row)
    return folds
