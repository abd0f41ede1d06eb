import pytest
from up_to_the_blank_line import head_of

HEAD = ["HTTP/1.0 200 OK", "Content-Type: text/plain", "Age: 5"]


def from_file(lines):
    return [line + "\n" for line in lines]


@pytest.mark.parametrize("body", [["Low water"], ["Tide: low", "Wind: 12"], []])
def test_head(body):
    """R1: all lines above the blank line, none below"""
    assert head_of(from_file([*HEAD, "", *body])) == HEAD


def test_first_blank():
    """R1: the first blank line decides"""
    assert head_of(from_file([*HEAD, "", "Low", "", "High"])) == HEAD


def test_no_end():
    """R2: lines without their line end"""
    assert head_of(["HTTP/1.0 404 Not Found\n", "\n"]) == ["HTTP/1.0 404 Not Found"]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_no_blank(count):
    """R3: no blank line, all lines"""
    assert head_of(from_file(HEAD[:count])) == HEAD[:count]


def test_many_records(agree, reference, rng):
    """R1, R2, R3: a hundred other records"""
    cases = []
    for _ in range(110):
        lines = rng.choices(["HTTP/1.0 200 OK", "Age: 5", "", "Low water", "Server: pier"], k=rng.randint(1, 8))
        cases.append((from_file(["HTTP/1.0 200 OK", *lines]),))
    agree(head_of, reference.head_of, cases, size=lambda case: len(case[0]))
