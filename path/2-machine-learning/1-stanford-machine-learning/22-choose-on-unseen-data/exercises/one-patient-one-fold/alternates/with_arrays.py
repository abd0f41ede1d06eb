import numpy as np


def folds_by_patient(patients, k):
    names, number, sizes = np.unique(np.array(patients), return_inverse=True, return_counts=True)
    if len(names) < k:
        raise ValueError("not enough patients")
    load, fold_of = np.zeros(k, dtype=int), np.zeros(len(names), dtype=int)
    for each in np.argsort(-sizes, kind="stable"):
        fold_of[each] = load.argmin()
        load[fold_of[each]] += sizes[each]
    return [np.flatnonzero(fold_of[number] == fold).tolist() for fold in range(k)]
