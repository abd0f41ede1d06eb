import pytest
from borrowed_words import own_words


@pytest.mark.parametrize(
    ("line", "words"),
    [("A ladder, please!", ["a", "ladder", "please"]), ("Who? ME.", ["who", "me"]), ("...so, so!", ["so", "so"])],
)
def test_words(line, words):
    """R1: small letters, no marks at the ends"""
    assert own_words([line]) == words


def test_order():
    """R1: words of all lines, in their order"""
    assert own_words(["The box", "is back", "", "Thanks"]) == ["the", "box", "is", "back", "thanks"]


def test_marks_inside():
    """R1: a mark inside of a word stays"""
    assert own_words(["Ask Ann-Lou, 12.30!"]) == ["ask", "ann-lou", "12.30"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["> Who has a saw?", "I have"], ["i", "have"]),
        (["Yes", ">> when", "> Monday", "and no"], ["yes", "and", "no"]),
        (["> all", "> of it"], []),
    ],
)
def test_quotes(lines, words):
    """R2: quoted lines are left out"""
    assert own_words(lines) == words


def test_a_sign_inside():
    """R2: a line with the sign inside of it counts"""
    assert own_words(["ten > nine"]) == ["ten", ">", "nine"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["Gone", "-- ", "Sam", "PS: ask Bo"], ["gone"]),
        (["-- ", "Bo"], []),
        (["> here", "fine", "-- ", "> old", "Lou"], ["fine"]),
    ],
)
def test_signature(lines, words):
    """R3: from the signature on nothing counts"""
    assert own_words(lines) == words


def test_many_messages(agree, reference, rng):
    """R1, R2, R3: a hundred other messages"""
    some = ["A drill, and bits!", "> Who has one?", "Me.", "-- ", "five > four", "Bo, No. 3", "", ">> Old", "WHEN?"]
    cases = [([rng.choice(some) for _ in range(rng.randint(0, 6))],) for _ in range(110)]
    agree(own_words, reference.own_words, cases, size=lambda case: len(case[0]))
