import pytest
from garden_count import finding


def said(before, after):
    return finding("newts", (2019, before), (2022, after))


@pytest.mark.parametrize(
    ("before", "after", "begin"),
    [
        (24, 30, "More newts: 24 in 2019, 30 in 2022"),
        (90, 45, "Fewer newts: 90 in 2019, 45 in 2022"),
        (3, 1, "Fewer newts: 3 in 2019, 1 in 2022"),
    ],
)
def test_begins(before, after, begin):
    """R1: word, animals and both counts"""
    assert said(before, after).startswith(begin)


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [(20, 30, "(+50 %)"), (50, 20, "(-60 %)"), (30, 40, "(+33 %)"), (60, 50, "(-17 %)"), (25, 100, "(+300 %)")],
)
def test_percentage(before, after, percent):
    """R2: the change in percent of the earlier count"""
    assert said(before, after).endswith(f" in 2022 {percent}")


@pytest.mark.parametrize(("before", "after"), [(19, 60), (60, 19), (0, 4), (7, 0), (0, 80), (2, 3)])
def test_too_few(before, after):
    """R3: a count below twenty carries no percentage"""
    assert said(before, after).endswith(" in 2022 (too few for a percentage)")


@pytest.mark.parametrize("count", [0, 6, 19, 20, 75])
def test_as_many(count):
    """R1, R4: equal counts, and nothing follows"""
    assert said(count, count) == f"As many newts: {count} in 2019, {count} in 2022"


def between(before, after):
    """Whether the percentage lies in the middle between two whole numbers."""
    return before > 0 and 200 * (after - before) % before == 0 and 200 * (after - before) // before % 2 == 1


def test_many_gardens(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other sheets"""
    counts = [0, 1, 5, 18, 19, 20, 21, 33, 48, 77, 130, 199]
    cases = []
    while len(cases) < 110:
        before, after = rng.choice(counts), rng.choice(counts)
        if not between(before, after):
            year = rng.randint(2001, 2020)
            cases.append((rng.choice(["bats", "red ants"]), (year, before), (year + rng.randint(1, 4), after)))
    agree(finding, reference.finding, cases, size=lambda case: case[1][1] + case[2][1])
