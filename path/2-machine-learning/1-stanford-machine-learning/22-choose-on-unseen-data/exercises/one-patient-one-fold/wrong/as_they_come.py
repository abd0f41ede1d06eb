# id: own
# belief: patients may be dealt out in the order of the list
# fails: R3, R4
# hint: Whoever stands first in your list gets the first fold, with one photograph or with forty. Who has to
#   come first, and who decides between equals?
def folds_by_patient(patients, k):
    counts = {}
    for name in patients:
        counts[name] = counts.get(name, 0) + 1
    if len(counts) < k:
        raise ValueError("fewer patients than folds")
    full, place = [0] * k, {}
    for name in counts:
        place[name] = full.index(min(full))
        full[place[name]] += counts[name]
    folds = [[] for _ in range(k)]
    for row, name in enumerate(patients):
        folds[place[name]].append(row)
    return folds
