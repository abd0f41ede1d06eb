import pytest
from ask_by_hand import page_of

PLAIN = {"Content-Type": "text/plain; charset=utf-8"}
# More headers than one piece holds, so that one piece is never enough.
CHATTY = PLAIN | {"X-Weather": "calm, " * 120}
LONG = "Gusts of 31 m/s were measured. "


@pytest.mark.parametrize("path", ["/ferry.html", "/notices/7.html"])
def test_asks_by_hand(site, path):
    """R1: one GET for the path, with Host alone"""
    page_of(path)
    asked = [(request.method, request.path, request.headers) for request in site.asked]
    assert asked == [("GET", path, {"host": "localhost"})]


def beginning(function, path):
    return function(path)[:12]


def test_begins(site, inside):
    """R2: the text begins where the body begins"""
    site["/long.txt"] = (200, CHATTY, LONG * 300)
    assert inside(beginning, page_of, "/long.txt") == LONG[:12]


def test_long(site):
    """R2: a long body comes whole"""
    site["/long.txt"] = (200, CHATTY, LONG * 300)
    assert page_of("/long.txt") == LONG * 300


def test_empty_lines(site):
    """R2: empty lines in the body stay"""
    body = "\r\n\r\n".join([LONG * 30, "and later", LONG])
    site["/log.txt"] = (200, CHATTY, body)
    assert page_of("/log.txt") == body


def test_letters(site):
    """R2: letters of more than one byte come whole"""
    body = "Gruß von der Fähre, " * 200
    site["/letter.txt"] = (200, CHATTY, body)
    assert page_of("/letter.txt") == body


@pytest.mark.parametrize("status", [404, 500, 301])
def test_not_there(site, status):
    """R3: None for every number but 200"""
    site["/lost.txt"] = (status, PLAIN, "No such notice. Sorry for the 200 metres.")
    assert page_of("/lost.txt") is None


def test_many(site, agree, rng):
    """R1, R2, R3: a hundred other pages"""

    def got(path, status, text):
        site[path] = (status, CHATTY if status == 200 else PLAIN, text)
        return page_of(path)

    def wanted(path, status, text):
        return text if status == 200 else None

    cases = []
    for number in range(100):
        text = LONG * 17 + "".join(rng.choices(["ø", "light ", "\n", "\r\n\r\n"], k=rng.randint(1, 9)))
        cases.append((f"/page-{number}.txt", rng.choice([200, 200, 404, 503]), text))
    agree(got, wanted, cases, size=lambda case: len(case[2]))
