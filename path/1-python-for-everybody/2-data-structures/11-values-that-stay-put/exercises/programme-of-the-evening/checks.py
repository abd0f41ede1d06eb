import pytest
from programme_of_the_evening import programme


def test_lines():
    """R1: a line for each title with its minutes"""
    lines = list(programme(["Sea", "Night Train", "Home"], [12, 7, 30]))
    assert [line.partition(". ")[2] for line in lines] == [
        "Sea (12 min)",
        "Night Train (7 min)",
        "Home (30 min)",
    ]


def test_numbers():
    """R2: numbered from 1"""
    lines = programme(["Sea", "Night Train", "Home"], [12, 7, 30])
    assert [line.partition(". ")[0] for line in lines] == ["1", "2", "3"]


def test_nothing():
    """R1: no titles, no lines"""
    assert list(programme([], [])) == []


@pytest.mark.parametrize(
    ("titles", "minutes"),
    [(["Sea", "Home"], [9]), (["Sea"], [9, 8, 7]), ([], [5]), (["Sea"], [])],
)
def test_one_is_longer(titles, minutes):
    """R3: what has no partner is left out"""
    assert len(programme(titles, minutes)) == min(len(titles), len(minutes))


def test_many_evenings(agree, reference, rng):
    """R1, R2, R3: a hundred other evenings"""
    words = ["Sea", "Home", "Night", "Snow", "Sea"]
    cases = []
    for _ in range(110):
        titles = rng.choices(words, k=rng.randint(0, 5))
        cases.append((titles, [rng.randint(1, 60) for _ in range(rng.randint(0, 5))]))
    agree(programme, reference.programme, cases, size=lambda case: len(case[0]) + len(case[1]))
