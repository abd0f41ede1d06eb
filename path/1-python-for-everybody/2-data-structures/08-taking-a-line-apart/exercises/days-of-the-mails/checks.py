import pytest
from days_of_the_mails import days


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["From li@example.net Sat Jan 12 23:16:02 2008\n"], ["Sat"]),
        (["From a@example.org Mon Jan", "It glowed for long", "From a@example.org Mon Jan"], ["Mon", "Mon"]),
        (["From bo@example.net Tue", "From li@example.net Fri"], ["Tue", "Fri"]),
        ([], []),
    ],
)
def test_third_word(lines, found):
    """R1: the third word of the From lines"""
    assert days(lines) == found


@pytest.mark.parametrize("short", ["", "\n", "   \n", "From", "From bo@example.net", "Hello"])
def test_short_lines(short):
    """R2: short lines are skipped, the rest counts"""
    assert days([short, "From li@example.net Sat Jan", short]) == ["Sat"]


def test_with_a_colon():
    """R3: From: is another word"""
    assert days(["From: Li Chen of Bergen", "From li@example.net Wed Jan"]) == ["Wed"]


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other boxes"""
    some = ["", "From", "From: Bo Ek", "From bo@example.net", "Hi there all", "From li@example.net Sat Jan"]
    some += ["From bo@example.net Sun", "\n", "Subject: From Mars"]
    agree(days, reference.days, [(rng.choices(some, k=rng.randint(0, 6)),) for _ in range(120)])
