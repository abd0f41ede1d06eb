import pytest
from sklearn.metrics import precision_recall_fscore_support
from tower_report import report


def rows(towers):
    """The same month as two lists: what was so, and what was called."""
    truth, called = [], []
    for found, vain, missed in towers:
        truth += [1] * found + [0] * vain + [1] * missed + [0] * 9
        called += [1] * (found + vain) + [0] * missed + [0] * 9
    return truth, called


def test_quiet_tower():
    """R1: a tower without smoke changes nothing"""
    assert report([(6, 2, 4), (0, 0, 0)]) == pytest.approx(report([(6, 2, 4)]))


def test_split_tower():
    """R1: one tower or two halves of it, all the same"""
    assert report([(8, 0, 1), (1, 3, 5)]) == pytest.approx(report([(9, 3, 6)]))


def test_precision():
    """R2: precision is a share of the alarms"""
    assert report([(3, 1, 7)])["precision"] == pytest.approx(0.75)


def test_recall():
    """R2: recall is a share of the fires"""
    assert report([(3, 1, 7)])["recall"] == pytest.approx(0.3)


MONTH = [(11, 4, 2), (0, 3, 1), (2, 0, 8), (5, 1, 0)]


def test_library():
    """R2: precision and recall as the library says"""
    mine = report(MONTH)
    theirs = precision_recall_fscore_support(*rows(MONTH), average="binary")
    assert (mine["precision"], mine["recall"]) == pytest.approx(theirs[:2])


def test_library_f1():
    """R3: F1 as the library says"""
    assert report(MONTH)["f1"] == pytest.approx(precision_recall_fscore_support(*rows(MONTH), average="binary")[2])


def test_all_mistaken():
    """R3: nothing found, alarms in vain, fires missed"""
    assert report([(0, 2, 0), (0, 0, 3)]) == {"precision": 0, "recall": 0, "f1": 0}


def test_no_alarm():
    """R4: no alarm, so no precision"""
    assert report([(0, 0, 3)]) == {"precision": None, "recall": 0, "f1": 0}


def test_no_fire():
    """R4: no fire, so no recall"""
    assert report([(0, 5, 0)]) == {"precision": 0, "recall": None, "f1": 0}


@pytest.mark.parametrize("towers", [[], [(0, 0, 0)], [(0, 0, 0), (0, 0, 0)]])
def test_nothing_at_all(towers):
    """R4: nothing happened, so there is nothing to say"""
    assert report(towers) == {"precision": None, "recall": None, "f1": None}


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other months"""
    cases = []
    for _ in range(120):
        most = rng.choice([1, 2, 9, 40])
        cases.append(([tuple(rng.choice([0, rng.randrange(most + 1)]) for _ in range(3)) for _ in range(rng.choice([1, 2, 5]))],))
    agree(report, reference.report, cases, tolerance=1e-9, size=lambda case: sum(map(sum, case[0])))


def test_list_stays():
    """R5: the list stays as it was"""
    towers = [(4, 1, 1), (0, 2, 3)]
    report(towers)
    assert towers == [(4, 1, 1), (0, 2, 3)]
