import pytest
from nothing_lost import step

WEB = {"home": ["boats", "ferry"], "boats": ["home", "letter"], "ferry": ["home"], "letter": []}
START = {"home": 1.0, "boats": 1.0, "ferry": 1.0, "letter": 1.0}
RING = {"home": ["boats"], "boats": ["ferry"], "ferry": ["home"]}


def test_ring():
    """R1: in a ring everything is handed on"""
    assert step(RING, {"home": 2.0, "boats": 0.5, "ferry": 0.25}) == pytest.approx(
        {"home": 0.25, "boats": 2.0, "ferry": 0.5}
    )


def test_shares():
    """R1: two links carry a half each"""
    web = {"home": ["boats", "ferry"], "boats": ["home"], "ferry": ["home"]}
    assert step(web, {"home": 3.0, "boats": 1.0, "ferry": 0.5}) == pytest.approx(
        {"home": 1.5, "boats": 1.5, "ferry": 1.5}
    )


def test_four():
    """R2: the letter's 1 goes to all four"""
    assert step(WEB, START) == pytest.approx({"home": 1.75, "boats": 0.75, "ferry": 0.75, "letter": 0.75})


def test_two_dangling():
    """R2: two pages without links"""
    web = {"home": ["map", "letter"], "map": [], "letter": []}
    assert step(web, {"home": 1.0, "map": 1.0, "letter": 4.0}) == pytest.approx(
        {"home": 5 / 3, "map": 0.5 + 5 / 3, "letter": 0.5 + 5 / 3}
    )


@pytest.mark.parametrize("total", [1.0, 4.0, 100.0])
def test_sum(total):
    """R3: the sum is the same as before"""
    ranks = {page: total / 4 for page in WEB}
    assert sum(step(WEB, ranks).values()) == pytest.approx(total)


def test_many_webs(agree, reference, rng):
    """R1, R2, R3: a hundred other webs"""
    cases = []
    for _ in range(100):
        pages = "abcdef"[: rng.randint(1, 6)]
        graph = {page: sorted(rng.sample(pages, rng.randint(0, len(pages)))) for page in pages}
        cases.append((graph, {page: rng.randint(0, 12) / 4 for page in pages}))
    agree(step, reference.step, cases, tolerance=1e-9, size=lambda case: len(case[0]))
