import pytest
from which_tool_is_never_there import busiest


@pytest.mark.parametrize("fee", ["2 EUR", "2,50", "", None])
def test_every_loan(fee):
    """R1: a loan counts, though its fee is no number"""
    assert busiest([("drill", 3.0), ("ladder", fee), ("ladder", fee)]) == "ladder"


def test_any_fee_together():
    """R1: numbers, texts and gaps count the same"""
    rows = [("saw", 2.0), ("drill", 3.0), ("saw", "3 EUR"), ("drill", 2.5), ("saw", None)]
    assert busiest(rows) == "saw"


@pytest.mark.parametrize("spelling", ["LADDER", "ladder ", "  Ladder", "Ladder"])
def test_one_tool(spelling):
    """R2: capital letters and spaces make no other tool"""
    assert (
        busiest([("drill", 3.0), ("ladder", 2.0), ("drill", 2.0), (spelling, 2.0), (spelling, 3.0)])
        == "ladder"
    )


@pytest.mark.parametrize("spelling", [" Tile Cutter ", "TILE CUTTER"])
def test_tidy_name(spelling):
    """R2: it returns small letters, without spaces at the ends"""
    assert busiest([(spelling, 2.0)]) == "tile cutter"


@pytest.mark.parametrize(
    "names", [["saw", "drill", "ladder"], ["drill", "saw"], ["Saw", "saw", "adze", "Adze "]]
)
def test_equal(names):
    """R3: of several with the most, the first in the alphabet"""
    assert busiest([(name, 2.0) for name in names]) == min(name.strip().lower() for name in names)


def test_most():
    """R3: the most loans, wherever they stand"""
    assert busiest([("adze", 2.0), ("saw", 2.0), ("drill", 3.0), ("saw", 2.0)]) == "saw"


def test_no_loans():
    """R4: without loans it is None"""
    assert busiest([]) is None


def test_many_sheds(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other sheds"""
    names = ["Drill", "drill ", "Ladder", "LADDER", "saw", "Saw", "adze"]
    fees = [2.0, 3, "2 EUR", "2,50", None]
    cases = [([(rng.choice(names), rng.choice(fees)) for _ in range(rng.randint(0, 9))],) for _ in range(100)]
    agree(busiest, reference.busiest, cases, size=lambda case: len(case[0]))
