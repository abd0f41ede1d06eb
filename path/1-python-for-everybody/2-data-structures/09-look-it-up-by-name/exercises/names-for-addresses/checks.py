import pytest

WHO = [
    ("chipo@example.net", "Chipo Moyo"),
    ("erin@example.net", "Erin O'Hara"),
    ("bo@example.net", "Bo Lindqvist"),
]


def answers(run):
    return [line.strip() for line in run.lines]


@pytest.mark.parametrize(("address", "name"), WHO)
def test_name(program, address, name):
    """R3: an address becomes a name"""
    assert answers(program(address, "")) == [name]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("fatima@example.org", "Fatima Zahra El Idrissi"),
        ("dimitri.k@example.com", "Dimitri Konstantinos Kallis"),
    ],
)
def test_long_name(program, address, name):
    """R1: names may have several words"""
    assert answers(program(address, "")) == [name]


def test_short_line(program):
    """R1: an address without a name is left out"""
    assert answers(program("nobody@example.org", "")) == ["unknown"]


def test_asks_until_empty(program):
    """R2: it asks until nothing is typed"""
    run = program("erin@example.net", "bo@example.net", "", "chipo@example.net")
    assert (answers(run), run.asked, run.error) == (["Erin O'Hara", "Bo Lindqvist"], 3, None)


def test_ends_at_once(program):
    """R2: an empty answer ends it without a word"""
    run = program("")
    assert (answers(run), run.asked, run.error) == ([], 1, None)


def test_unknown_goes_on(program):
    """R4: after an unknown address it goes on"""
    run = program("who@example.com", "chipo@example.net", "")
    assert (answers(run), run.error) == (["unknown", "Chipo Moyo"], None)


def test_capitals(program):
    """R5: capital letters make no difference"""
    assert answers(program("Erin@Example.NET", "")) == ["Erin O'Hara"]


def test_many_questions(program, reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other rows of questions"""
    known = [
        "ana@example.org", "bo@example.org", "chipo@example.net", "dimitri.k@example.com",
        "nobody@example.org", "erin@example.net", "fatima@example.org", "bo@example.net",
        "Ana@example.org", "BO@EXAMPLE.NET", "zed@example.org", "ana", "Bo",
    ]  # fmt: skip
    cases = [(*rng.choices(known, k=rng.randint(0, 4)), "") for _ in range(110)]
    agree(program, reference.program, cases, size=len)
