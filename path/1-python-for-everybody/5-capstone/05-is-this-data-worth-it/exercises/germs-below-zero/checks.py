import pytest
from germs import average


@pytest.mark.parametrize(("texts", "wanted"), [(["40", "60"], 50), (["7.5"], 7.5), (["-4.0", "-10", "2"], -4)])
def test_average(texts, wanted):
    """R1: the average of what was measured"""
    assert average(texts) == pytest.approx(wanted)


@pytest.mark.parametrize(("texts", "wanted"), [(["0", "8"], 4), (["0", "0.0"], 0), (["6", "0", "-999"], 3)])
def test_zero(texts, wanted):
    """R1: a zero was measured"""
    assert average(texts) == pytest.approx(wanted)


@pytest.mark.parametrize("gap", ["", " ", "   "])
def test_empty(gap):
    """R2: an empty text was not measured"""
    assert average(["40", gap, "62"]) == pytest.approx(51)


@pytest.mark.parametrize("gap", ["-999", "-999.0", " -999 ", "-999.00"])
def test_placeholder(gap):
    """R3: -999 was not measured, however it is written"""
    assert average(["40", gap, "63"]) == pytest.approx(51.5)


def test_after_a_gap():
    """R1, R3: what comes after a gap counts too"""
    assert average(["-999", "10", "-999", "20", "45"]) == pytest.approx(25)


@pytest.mark.parametrize("near", ["-99", "-998", "999", "-1000", "-9999"])
def test_near(near):
    """R3: another number is no gap"""
    assert average([near, "0"]) == pytest.approx(float(near) / 2)


@pytest.mark.parametrize("texts", [[], ["-999"], ["", "-999.0", " "]])
def test_nothing(texts):
    """R4: None when nothing was measured"""
    assert average(texts) is None


def test_many_columns(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other columns"""
    some = ["-999", "-999.0", "", "0", "12", "-3.5", "88", " 7 ", "-998"]
    cases = [(rng.choices(some, k=rng.randint(0, 6)),) for _ in range(100)]
    agree(average, reference.average, cases, tolerance=1e-9, size=lambda case: len(case[0]))
