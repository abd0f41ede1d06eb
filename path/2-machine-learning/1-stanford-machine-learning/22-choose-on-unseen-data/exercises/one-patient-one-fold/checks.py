import numpy as np
import pytest
from patient_folds import folds_by_patient
from sklearn.model_selection import GroupKFold

NAMES = ["Noa", "Bea", "Udo", "Eli", "Zoe", "Kai", "Ana", "Leo", "Ida", "Tom", "Fay", "Gus", "Mia"]


def photographs(rng, people=7, most=6):
    """A list of names in mixed order, each at least once."""
    names = rng.sample(NAMES, people)
    rows = [name for name in names for _ in range(rng.randrange(1, most + 1))]
    rng.shuffle(rows)
    return rows


def test_each_row_once(rng):
    """R1: each row once, rising in its fold"""
    for k in (2, 3, 5):
        rows = photographs(rng, 11)
        folds = [[int(row) for row in fold] for fold in folds_by_patient(rows, k)]
        assert len(folds) == k
        assert sorted(sum(folds, [])) == list(range(len(rows)))
        assert all(fold == sorted(fold) for fold in folds)


def test_nobody_on_both_sides(rng, expect):
    """R2: nobody teaches and judges"""
    rows = photographs(rng, 7, 9)
    for fold in folds_by_patient(rows, 3):
        judges = [int(row) for row in fold]
        expect.groups_apart(([row for row in range(len(rows)) if row not in judges], judges), rows)


def test_largest_first():
    """R3: large patients first, into the emptiest fold"""
    rows = ["Bo"] * 2 + ["Al"] * 3 + ["Cy"] * 7 + ["Di"] * 4
    folds = [[int(row) for row in fold] for fold in folds_by_patient(rows, 2)]
    assert folds == [[0, 1, *range(5, 12)], [2, 3, 4, 12, 13, 14, 15]]


def test_equals():
    """R3: equal ones by name, equal folds by place"""
    folds = [[int(row) for row in fold] for fold in folds_by_patient(["Yu", "Jo", "Yu", "Al", "Jo", "Al", "Ed"], 3)]
    assert folds == [[3, 5, 6], [1, 4], [0, 2]]


def test_one_fold():
    """R3: one fold holds everybody"""
    assert [list(fold) for fold in folds_by_patient(["Ed", "Al", "Ed"], 1)] == [[0, 1, 2]]


@pytest.mark.parametrize("k", [2, 3, 4])
def test_library(rng, k):
    """R4: unequal patients, the library's folds"""
    names = rng.sample(NAMES, 9)
    rows = [name for size, name in enumerate(names, 1) for _ in range(size)]
    rng.shuffle(rows)
    theirs = [held.tolist() for _, held in GroupKFold(k).split(np.zeros((len(rows), 1)), groups=rows)]
    assert [[int(row) for row in fold] for fold in folds_by_patient(rows, k)] == theirs


def test_too_few():
    """R5: two patients, three folds"""
    with pytest.raises(ValueError):
        folds_by_patient(["Mia", "Mia", "Leo", "Leo", "Leo"], 3)


def test_as_many_as_folds():
    """R5: as many patients as folds is enough"""
    assert [list(fold) for fold in folds_by_patient(["Leo", "Mia", "Leo"], 2)] == [[0, 2], [1]]


def alike(mine, theirs):
    try:
        return [[int(row) for row in fold] for fold in mine] == [[int(row) for row in fold] for fold in theirs]
    except Exception:
        return False


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other clinics"""
    cases = [(photographs(rng, rng.choice([5, 6, 9, 13]), rng.choice([1, 3, 12])), rng.choice([1, 2, 3, 5])) for _ in range(120)]
    agree(folds_by_patient, reference.folds_by_patient, cases, same=alike, size=lambda case: len(case[0]))


def test_list_stays():
    """R6: the list stays as it was"""
    rows = ["Ida", "Gus", "Ida", "Fay"]
    folds_by_patient(rows, 2)
    assert rows == ["Ida", "Gus", "Ida", "Fay"]
