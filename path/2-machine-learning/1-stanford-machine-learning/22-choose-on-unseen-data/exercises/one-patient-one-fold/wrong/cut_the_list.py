# id: ML16
# belief: photographs may be dealt out one by one
# fails: R2, R3, R4
# hint: In your folds one person's moles teach and judge. What is dealt out first: photographs, or people?
def folds_by_patient(patients, k):
    if len(set(patients)) < k:
        raise ValueError("fewer patients than folds")
    return [list(range(fold, len(patients), k)) for fold in range(k)]
