import pytest
from behind_the_door import answer

PAGES = {
    "/": "Harbour office",
    "/tide": "Low water\n\nat 16:10\n",
    "/tide/low": "At 16:10.",
    "/log": "Age: 7\nTide: low",
    "/empty": "",
}


def request(path, *headers):
    return "\n".join([f"GET {path} HTTP/1.0", *headers, "", ""])


def parts(path, *headers):
    """The status line, the lines below it and the body of the learner's response."""
    head, _, body = answer(request(path, *headers), PAGES).partition("\n\n")
    status, *lines = head.split("\n")
    return status, lines, body


@pytest.mark.parametrize("path", ["/", "/tide", "/log"])
def test_there(path):
    """R1: 200 OK for a page that is there"""
    assert parts(path)[0] == "HTTP/1.0 200 OK"


@pytest.mark.parametrize("path", ["/wind", "/tid", "/tide/", "/Tide"])
def test_missing(path):
    """R1: 404 Not Found for any other path"""
    assert parts(path)[0] == "HTTP/1.0 404 Not Found"


def test_path_of_the_first_line():
    """R1: the path of the first line alone counts"""
    assert parts("/wind", "Referer: /tide", "Accept: /")[0] == "HTTP/1.0 404 Not Found"


def test_empty_page():
    """R1, R3: an empty page is there"""
    assert answer(request("/empty"), PAGES) == "HTTP/1.0 200 OK\nContent-Length: 0\n\n"


@pytest.mark.parametrize("path", ["/", "/tide", "/tide/low", "/wind"])
def test_length(path):
    """R2: one header, with the length of the body"""
    length = len(PAGES.get(path, "Not here."))
    assert answer(request(path), PAGES).split("\n")[1] == f"Content-Length: {length}"


@pytest.mark.parametrize("path", ["/", "/tide", "/log"])
def test_body(path):
    """R3: a blank line, and the page as it is"""
    assert parts(path)[2] == PAGES[path]


def test_body_of_a_missing_page():
    """R3: Not here. for a page that is missing"""
    assert parts("/wind")[2] == "Not here."


def test_many_requests(agree, reference, rng):
    """R1, R2, R3: a hundred other requests"""
    cases = []
    for _ in range(110):
        texts = ["", "Low water", "a\n\nb", "Content-Length: 4", "x" * rng.randint(1, 40)]
        pages = {path: rng.choice(texts) for path in rng.sample(["/", "/a", "/a/b", "/b", "/c"], rng.randint(0, 4))}
        path = rng.choice(["/", "/a", "/a/b", "/b", "/c", "/d"])
        cases.append((request(path, *rng.sample(["Age: 3", "Host: a", "Accept: /a"], rng.randint(0, 2))), pages))
    agree(answer, reference.answer, cases, size=lambda case: len(case[1]))
