# id: ML112
# belief: k draws of patients are k folds
# fails: R1, R3, R4
# hint: Some photographs judge twice in your folds, and others never. Once a patient has judged, what must the
#   next draw know?
import random


def folds_by_patient(patients, k):
    names = sorted(set(patients))
    if len(names) < k:
        raise ValueError("fewer patients than folds")
    draw = random.Random(0)
    folds = []
    for _ in range(k):
        drawn = set(draw.sample(names, max(1, len(names) // k)))
        folds.append([row for row, name in enumerate(patients) if name in drawn])
    return folds
