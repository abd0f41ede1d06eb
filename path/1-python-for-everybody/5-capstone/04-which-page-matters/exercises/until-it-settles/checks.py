import pytest
from settle_ranks import settle

WEB = {"home": ["boats", "ferry"], "boats": ["home", "letter"], "ferry": ["home"], "letter": []}
STAR = {"home": ["boats", "ferry"], "boats": ["home"], "ferry": ["home"]}
LONG = {"a": ["b"], "b": ["c"], "c": ["d"], "d": ["e", "a"], "e": []}


def test_start():
    """R1: without a step every page has 1.0"""
    assert settle(WEB, 0.1, 0) == ({"home": 1.0, "boats": 1.0, "ferry": 1.0, "letter": 1.0}, 0)


@pytest.mark.parametrize(("small", "steps"), [(0.4, 1), (0.32, 2), (0.27, 3), (0.24, 4)])
def test_small(small, steps):
    """R2: it stops at the first small average change"""
    assert settle(WEB, small, 90)[1] == steps


def test_below():
    """R2: a change of exactly `small` is not below it"""
    assert settle(WEB, 0.375, 90)[1] == 2


@pytest.mark.parametrize("most", [1, 2, 7])
def test_most(most):
    """R3: no more than `most` steps, in a web that swings"""
    assert settle(STAR, 0.01, most)[1] == most


def test_ranks():
    """R4: the ranks of the last step come back"""
    assert settle(WEB, 0.4, 90)[0] == pytest.approx({"home": 1.75, "boats": 0.75, "ferry": 0.75, "letter": 0.75})


def test_ranks_at_the_limit():
    """R3, R4: at the limit too, the latest ranks come back"""
    assert settle(STAR, 0.01, 3)[0] == pytest.approx({"home": 2.0, "boats": 0.5, "ferry": 0.5})


def test_many_webs(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other webs"""
    cases = [(LONG, 0.05, 60), (LONG, 0.2, 60)]
    for _ in range(100):
        pages = "abcdef"[: rng.randint(2, 6)]
        graph = {page: sorted(rng.sample(pages, rng.randint(0, len(pages) - 1))) for page in pages}
        cases.append((graph, rng.choice([0.31, 0.11, 0.053, 0.017]), rng.choice([1, 2, 5, 40])))
    agree(settle, reference.settle, cases, tolerance=1e-9, size=lambda case: len(case[0]))
