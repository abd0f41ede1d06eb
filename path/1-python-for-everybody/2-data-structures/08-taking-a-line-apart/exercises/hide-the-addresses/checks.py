import pytest
from hide_the_addresses import hide


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("write to rosa.vega@sky.example.net today", "write to rosa.vega@... today"),
        ("chidi@example.com and li@example.net", "chidi@... and li@..."),
        ("bo@example.net", "bo@..."),
    ],
)
def test_addresses(line, shown):
    """R1: what stands behind the @ is hidden"""
    assert hide(line) == shown


@pytest.mark.parametrize("line", ["a green light", "Subject: It fell at 23:14", "...", "example.org"])
def test_other_words(line):
    """R2: all other words stay"""
    assert hide(line) == line


@pytest.mark.parametrize(
    ("line", "shown"), [("  two   gaps ", "two gaps"), ("the end\n", "the end"), ("\n", ""), ("", "")]
)
def test_one_space(line, shown):
    """R3: one space between words, none at the ends"""
    assert hide(line) == shown


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other lines"""
    words = ["ana@example.org", "it", "fell", "bo@example.net", "x@y@example.com", "23:14", "@", "green"]
    cases = [
        (rng.choice(["", " ", "  "]).join([" ", *rng.choices(words, k=rng.randint(0, 4))]),) for _ in range(20)
    ]
    cases += [(rng.choice([" ", "   "]).join(rng.choices(words, k=rng.randint(0, 5))) + "\n",) for _ in range(90)]
    agree(hide, reference.hide, cases)
