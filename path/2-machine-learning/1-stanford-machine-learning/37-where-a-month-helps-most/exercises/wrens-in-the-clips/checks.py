import pytest
from wren_report import report

NIGHT = [
    ("wren", True, "wren"),
    ("wren", False, "wren"),
    ("robin", True, "wren"),
    ("robin", False, "owl"),
    ("owl", True, "owl"),
    (None, True, "robin"),
    (None, False, "owl"),
    (None, False, "wren"),
]


def test_all_birds_count():
    """R1: birds at a closed door count too"""
    assert report([("owl", True, "owl")] + 4 * [("owl", False, "owl")])["right"] == pytest.approx(0.2)


def test_quiet_clips():
    """R1: clips without a bird change no share"""
    before, after = report(NIGHT[:5]), report(NIGHT[:5] + 6 * [(None, False, "wren"), (None, True, "owl")])
    assert [after[name] for name in ("right", "lost", "ceiling")] == [before[name] for name in ("right", "lost", "ceiling")]


def test_right():
    """R2: passed, and named as it is"""
    assert report(NIGHT)["right"] == pytest.approx(2 / 5)


def test_lost():
    """R2: not passed, of all birds"""
    assert report(NIGHT[:5])["lost"] == pytest.approx(2 / 5)


def test_ceiling():
    """R3: an open door, and the second stage as it is"""
    assert report(NIGHT)["ceiling"] == pytest.approx(3 / 5)


def test_ceiling_of_lost():
    """R3: lost birds that would be misnamed win nothing"""
    assert report([("owl", False, "wren"), ("owl", True, "owl")])["ceiling"] == pytest.approx(0.5)


def test_in_vain():
    """R4: empty clips that were passed"""
    assert report(NIGHT)["in_vain"] == 1


@pytest.mark.parametrize("clips, vain", [([], 0), ([(None, True, "owl"), (None, False, "owl")], 1)])
def test_no_bird(clips, vain):
    """R5: no bird, no share"""
    assert report(clips) == {"right": None, "lost": None, "ceiling": None, "in_vain": vain}


def test_nothing_passed():
    """R1, R3: a closed door has a ceiling"""
    assert report([("owl", False, "owl"), ("wren", False, "owl")]) == {"right": 0, "lost": 1, "ceiling": 0.5, "in_vain": 0}


def test_many(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other nights"""
    cases = []
    for _ in range(120):
        names = ["wren", "owl", "tit"][: rng.choice([1, 2, 3])]
        length = rng.choice([0, 1, 2, 5, 17])
        door = rng.random()
        cases.append(([(rng.choice([None, *names]), rng.random() < door, rng.choice(names)) for _ in range(length)],))
    agree(report, reference.report, cases, tolerance=1e-9, size=lambda case: len(case[0]))
