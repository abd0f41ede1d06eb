import pytest
from asked_for import asked_for


def request(*headers, path="/ferry.html", body=""):
    return "\n".join([f"GET {path} HTTP/1.1", *headers, "", body])


@pytest.mark.parametrize("path", ["/", "/notices/7.html", "/tides?day=5"])
def test_path(path):
    """R1: the path of the first line"""
    assert asked_for(request("Host: pier.example", path=path)) == "http://pier.example" + path


@pytest.mark.parametrize("place", [0, 1, 2])
def test_place(place):
    """R2: Host, wherever it stands"""
    headers = ["Age: 3", "Accept: text/html"]
    headers.insert(place, "Host: gull.example:81")
    assert asked_for(request(*headers)) == "http://gull.example:81/ferry.html"


@pytest.mark.parametrize("name", ["host", "HOST", "hOsT"])
def test_letters(name):
    """R2: its name in any letters"""
    assert asked_for(request(f"{name}: pier.example")) == "http://pier.example/ferry.html"


@pytest.mark.parametrize("value", ["pier.example ", "  pier.example", "pier.example"])
def test_spaces(value):
    """R2: the value without spaces at its ends"""
    assert asked_for(request(f"Host: {value}")) == "http://pier.example/ferry.html"


def test_no_space():
    """R2: no space is needed behind the colon"""
    assert asked_for(request("Host:pier.example")) == "http://pier.example/ferry.html"


@pytest.mark.parametrize("other", ["X-Forwarded-Host: far.example", "Hosts: far.example", "From: host: far.example"])
def test_other_headers(other):
    """R2: headers of another name are not it"""
    assert asked_for(request(other, "Host: pier.example")) == "http://pier.example/ferry.html"


def test_body():
    """R3: below the blank line nothing counts"""
    assert asked_for(request("Age: 3", body="Host: far.example\n")) is None


@pytest.mark.parametrize("headers", [[], ["Age: 3"], ["Age: 3", "Hosts: 4"]])
def test_none(headers):
    """R4: no such header, None"""
    assert asked_for(request(*headers)) is None


def test_many_requests(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other requests"""
    lines = ["Age: 3", "X-Host: b.example", "Accept: a, b: c", "Hosts: 4"]
    hosts = ["Host: a.example", "host: c.example:81", "HOST: localhost"]
    cases = []
    for _ in range(120):
        headers = rng.sample(lines, rng.randint(0, 3)) + rng.choices(hosts, k=rng.randint(0, 1))
        rng.shuffle(headers)
        path = rng.choice(["/", "/a.html", "/notices/7.html"])
        cases.append((request(*headers, path=path, body=rng.choice(["", "Host: far.example", "text\n\nmore"])),))
    agree(asked_for, reference.asked_for, cases, size=lambda case: len(case[0]))
