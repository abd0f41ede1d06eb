import pytest
from quotes_for_the_front_page import quotes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said <later>, he said <now>.", ["later", "now"]),
        ("<one><two> and <three>", ["one", "two", "three"]),
        ("nobody said a word", []),
        ("", []),
    ],
)
def test_every_quote(text, found):
    """R1: every quote, in order"""
    assert quotes(text) == found


@pytest.mark.parametrize(
    ("text", "found"), [("Bo: <It rains>", ["It rains"]), ("He said <> twice: <>", ["", ""]), ("< a >", [" a "])]
)
def test_inside(text, found):
    """R2: what stands between the marks"""
    assert quotes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3 < 4, wrote Ana: <true>", ["true"]),
        ("<yes> and 9 > 8", ["yes"]),
        ("a << b <ok>", ["ok"]),
        ("> < >", [" "]),
        ("never closed <so", []),
    ],
)
def test_marks_alone(text, found):
    """R3: a quote holds no marks"""
    assert quotes(text) == found


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other texts"""
    pieces = ["<", ">", "<yes>", "<no>", " said ", "5", "<>"]
    cases = [("".join(rng.choices(pieces, k=rng.randint(0, 8))),) for _ in range(120)]
    agree(quotes, reference.quotes, cases, size=lambda case: len(case[0]))
