import pytest
from answer_parts import parts

LENGTH = "{{length}}"


def answer(body="ok", headers=(), status="200 OK"):
    """The bytes of an answer."""
    lines = [f"HTTP/1.0 {status}", *(f"{name}: {value}" for name, value in headers)]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


@pytest.mark.parametrize("status", ["200 OK", "404 Not Found", "503 Service Unavailable"])
def test_number(status):
    """R1: the number of the first line"""
    assert parts(answer(status=status))[0] == int(status[:3])


def test_names():
    """R2: names come in {{size}} letters"""
    found = parts(answer(headers=[("Server", "box"), ("X-Wind", "7")]))[1]
    assert found == {"Server".{{how}}(): "box", "X-Wind".{{how}}(): "7"}


def test_no_headers():
    """R2: without headers the dictionary is empty"""
    assert parts(answer()) == (200, {}, "ok")


@pytest.mark.parametrize("value", ["16:10", "a: b", "http://a.example/"])
def test_colons(value):
    """R2: a value may have a colon in it"""
    assert parts(answer(headers=[("Where", value)]))[1] == {"Where".{{how}}(): value}


def test_spaces():
    """R2: spaces around a value are cut off"""
    assert parts(b"HTTP/1.0 200 OK\r\nServer:   box  \r\nAge:7\r\n\r\nok")[1] == {"Server".{{how}}(): "box", "Age".{{how}}(): "7"}


@pytest.mark.parametrize("body", ["", "one line", "two\r\n\r\nparts\r\n\r\nand more", "\r\n\r\nlow", "café 9 €"])
def test_body(body):
    """R3: all behind the first empty line, decoded"""
    assert parts(answer(body))[2] == body


@pytest.mark.parametrize("body", ["Wind: 7", "café 9 €", "Zoë", "a\r\n\r\nb"])
def test_complete(body):
    """R4: a body that is complete comes back"""
    found = parts(answer(body, [("Content-Length", len(body.encode()))]))
    assert found is not None
    assert found[2] == body


@pytest.mark.parametrize("body", ["Wind: 7", "café 9 €", "Zoë", ""])
def test_cut(body):
    """R4: of one that is cut off comes None"""
    assert parts(answer(body, [("content-length", len(body.encode()) + 1), ("Age", 2)])) is None


def test_more_than_promised():
    """R4: more bytes than promised do no harm"""
    assert parts(answer("Wind: 7", [("Content-Length", 3)])) == (200, {LENGTH: "3"}, "Wind: 7")


def test_many_answers(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other answers"""
    cases = []
    for _ in range(110):
        body = "".join(rng.choice(["é", "a", "€", "\r\n\r\n", "7"]) for _ in range(rng.randint(0, 5)))
        headers = [("X-Time", "16:10"), ("Content-Length", max(0, len(body.encode()) + rng.randint(-2, 1))), ("Age", "0")]
        cases.append((answer(body, rng.sample(headers, k=rng.randint(0, 3)), rng.choice(["200 OK", "404 No"])),))
    agree(parts, reference.parts, cases, size=lambda case: len(case[0]))
