# id: own
# belief: turning the sorting round turns the sizes alone
# fails: R3
# hint: Your large patients come first, and of equal ones the last in the alphabet. What does a reversed sorting
#   turn round besides the sizes?
def folds_by_patient(patients, k):
    counts = {}
    for name in patients:
        counts[name] = counts.get(name, 0) + 1
    if len(counts) < k:
        raise ValueError("fewer patients than folds")
    full, place = [0] * k, {}
    for name in sorted(counts, key=lambda name: (counts[name], name), reverse=True):
        place[name] = full.index(min(full))
        full[place[name]] += counts[name]
    folds = [[] for _ in range(k)]
    for row, name in enumerate(patients):
        folds[place[name]].append(row)
    return folds
