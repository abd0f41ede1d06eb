import pytest
from horizon import horizon


@pytest.mark.parametrize(("height", "about"), [(2, 5.1), (52, 26), (208, 52), (0, 0)])
def test_distance(height, about):
    """R1: the root of 13 times the height"""
    assert horizon(height) == pytest.approx(about, abs=0.06)


@pytest.mark.parametrize(("height", "exact"), [(3, 6.2), (10, 11.4), (0.3, 2.0), (25, 18.0)])
def test_one_digit(height, exact):
    """R2: one digit after the point"""
    assert horizon(height) == exact


def test_quiet(capsys):
    """R3: it returns, and prints nothing"""
    assert horizon(13) is not None
    assert capsys.readouterr().out == ""


def test_many_heights(agree, reference, rng):
    """R1, R2: a hundred other heights"""
    heights = [(rng.randint(0, 400),) for _ in range(60)] + [(round(rng.uniform(0, 3), 2),) for _ in range(60)]
    agree(horizon, reference.horizon, heights)
