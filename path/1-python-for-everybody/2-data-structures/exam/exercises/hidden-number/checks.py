import pytest
from hidden_number import hidden

MARK, KEEP = "{{mark}}", {{keep}}
DIGITS = "9876543210"


@pytest.mark.parametrize("more", [1, 2, 5])
def test_front(more):
    """R1: the digits in front become {{mark}}"""
    assert hidden(DIGITS[: KEEP + more])[:more] == MARK * more


@pytest.mark.parametrize("number", ["5512345", "1212121212", "0000000"])
def test_end(number):
    """R2: the last {{keep}} digits stay"""
    assert hidden(number)[-KEEP:] == number[-KEEP:]


@pytest.mark.parametrize("between", [" ", "-", " / ", "+(", "x"])
def test_other_signs(between):
    """R3: other signs stay, and do not count"""
    assert hidden(between.join(DIGITS[: KEEP + 2])) == between.join(MARK * 2 + DIGITS[2 : KEEP + 2])


def test_ends():
    """R3: signs at both ends stay, too"""
    number = " +" + "5" * KEEP + "51-"
    assert hidden(number) == " +" + MARK * 2 + number[4:]


@pytest.mark.parametrize("number", ["", "--", DIGITS[:KEEP], " ".join(DIGITS[:KEEP]), DIGITS[: KEEP - 1] + " "])
def test_few(number):
    """R4: with {{keep}} digits or fewer it comes back"""
    assert hidden(number) == number


def test_many_numbers(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other numbers"""
    cases = [("".join(rng.choices("0123456789 -x", k=rng.randint(0, 14))),) for _ in range(120)]
    agree(hidden, reference.hidden, cases, size=lambda case: len(case[0]))
