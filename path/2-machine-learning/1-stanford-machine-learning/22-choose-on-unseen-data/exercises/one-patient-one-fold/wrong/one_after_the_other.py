# id: own
# belief: patients are dealt out in turn, as cards are
# fails: R3, R4
# hint: Nobody is parted. But three people with forty photographs may end up in one fold. What does the third
#   rule look at before it chooses a fold?
def folds_by_patient(patients, k):
    counts = {}
    for name in patients:
        counts[name] = counts.get(name, 0) + 1
    if len(counts) < k:
        raise ValueError("fewer patients than folds")
    order = sorted(counts, key=lambda name: (-counts[name], name))
    place = {name: turn % k for turn, name in enumerate(order)}
    folds = [[] for _ in range(k)]
    for row, name in enumerate(patients):
        folds[place[name]].append(row)
    return folds
