import pytest
from take_an_answer_apart import take_apart

NUMBERS = [(200, "OK"), (404, "Not Found"), (301, "Moved Permanently"), (500, "Oh dear")]
HEADERS = [
    ("Date", "Mon, 04 May 2026 07:40:00 GMT"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Location", "http://localhost:8017/ferry.html"),
    ("X-Note", "dark: light 3"),
    ("SERVER", "Marathon"),
]


def answer(number, headers, body):
    lines = [f"HTTP/1.0 {number[0]} {number[1]}", *[f"{name}: {value}" for name, value in headers]]
    return "\r\n".join(lines) + "\r\n\r\n" + body


@pytest.mark.parametrize("number", NUMBERS)
def test_number(number):
    """R1: the number of the status line, as a whole number"""
    assert take_apart(answer(number, HEADERS[1:2], "so"))[0] == number[0]


def test_headers():
    """R2: a dictionary of all headers"""
    assert take_apart(answer(NUMBERS[0], [("age", "7"), ("server", "Marathon")], "so"))[1] == {
        "age": "7",
        "server": "Marathon",
    }


def test_small_letters():
    """R2: names in small letters, values as they are"""
    assert take_apart(answer(NUMBERS[0], [("ETag", "B7")], "so"))[1] == {"etag": "B7"}


@pytest.mark.parametrize("header", [HEADERS[0], HEADERS[2], HEADERS[3]])
def test_colons(header):
    """R2: a value keeps its own colons"""
    assert take_apart(answer(NUMBERS[0], [header], "so"))[1][header[0].lower()] == header[1]


def test_no_headers():
    """R2: an answer without headers"""
    assert take_apart(answer(NUMBERS[1], [], "so"))[1] == {}


@pytest.mark.parametrize("body", ["Light 3 is on.", "one\ntwo\n", "one\r\ntwo", ""])
def test_body(body):
    """R3: all that stands behind the empty line"""
    assert take_apart(answer(NUMBERS[0], HEADERS[1:2], body))[2] == body


@pytest.mark.parametrize("body", ["verse\r\n\r\nverse\r\n\r\nverse", "\r\n\r\nlate"])
def test_empty_lines_in_the_body(body):
    """R3: empty lines in the body stay"""
    assert take_apart(answer(NUMBERS[0], HEADERS[1:2], body))[2] == body


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other answers"""
    cases = []
    for _ in range(110):
        headers = rng.sample(HEADERS, rng.randint(0, len(HEADERS)))
        body = "".join(rng.choices(["light", " ", ": ", "\r\n", "\r\n\r\n", "\n"], k=rng.randint(0, 6)))
        cases.append((answer(rng.choice(NUMBERS), headers, body),))
    agree(take_apart, reference.take_apart, cases, size=lambda case: len(case[0]))
