def folds_by_patient(patients, k):
    """Return k lists of row numbers; nobody's photographs are in two of them."""
    # BEGIN SOLUTION
    rows = {}
    for row, name in enumerate(patients):
        rows.setdefault(name, []).append(row)
    if len(rows) < k:
        raise ValueError("fewer patients than folds")

    # patients with many photographs first, each into the emptiest fold
    folds = [[] for _ in range(k)]
    for name in sorted(rows, key=lambda name: (-len(rows[name]), name)):
        min(folds, key=len).extend(rows[name])
    return [sorted(fold) for fold in folds]
    # END SOLUTION
