import pytest
from between_marks import between

MESSAGE = "Hive 12: weight=9.8kg temp=33.1C"


@pytest.mark.parametrize(
    ("text", "left", "right", "piece"),
    [
        (MESSAGE, "temp=", "C", "33.1"),
        ("<Lena> and <Ole>", "<", ">", "Lena"),
        ("start--end", "start", "end", "--"),
        ("[]", "[", "]", ""),
        ("a-b-c", "-", "-", "b"),
    ],
)
def test_between(text, left, right, piece):
    """R1: the piece between the two marks"""
    assert between(text, left, right) == piece


@pytest.mark.parametrize(
    ("text", "left", "right", "piece"),
    [
        ("fed 2kg, weight=38.5kg", "weight=", "kg", "38.5"),
        ("C3: temp=30.2C", "temp=", "C", "30.2"),
        ("a) first b) second)", "b)", ")", " second"),
    ],
)
def test_right_one_further_left(text, left, right, piece):
    """R2: a right mark before the left one does not count"""
    assert between(text, left, right) == piece


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Hive 3: battery at 41%", "weight=", "%"),
        ("weight=41.25", "weight=", "kg"),
        ("kg weight=41", "weight=", "kg"),
        ("", "<", ">"),
        ("no marks at all", "(", ")"),
    ],
)
def test_missing(text, left, right):
    """R3: without both marks, an empty text"""
    assert between(text, left, right) == ""


def test_gaps_stay(capsys):
    """R4: the piece comes back as it is, unprinted"""
    assert between("name: Old Gate ;", "name:", ";") == " Old Gate "
    assert capsys.readouterr().out == ""


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other texts"""
    marks = ["<", ">", "kg", "w=", "::", "e"]
    cases = []
    for _ in range(120):
        text = "".join(rng.choice([*marks, "4", ".", " ", "hive", "w"]) for _ in range(rng.randint(0, 9)))
        cases.append((text, rng.choice(marks), rng.choice(marks)))
    agree(between, reference.between, cases, size=lambda case: len(case[0]))
