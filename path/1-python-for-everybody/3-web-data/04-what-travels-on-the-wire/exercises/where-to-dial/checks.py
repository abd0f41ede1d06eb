import pytest
from where_to_dial import dial


@pytest.mark.parametrize(
    ("address", "port"),
    [("http://localhost:8017/ferry.html", 8017), ("http://pier.example:81", 81), ("http://gull.example:443/", 443)],
)
def test_written(address, port):
    """R1: a port that is written counts"""
    assert dial(address)[1] == port


@pytest.mark.parametrize(("address", "port"), [("https://pier.example:8443/", 8443), ("https://a.example:80/", 80)])
def test_written_with_https(address, port):
    """R1: it counts with https as well"""
    assert dial(address)[1] == port


@pytest.mark.parametrize("rest", ["", "/", "/ferry.html", "/8017/22"])
def test_http(rest):
    """R2: port 80 for http without a port"""
    assert dial("http://pier.example" + rest) == ("pier.example", 80)


@pytest.mark.parametrize("rest", ["", "/", "/ferry.html", "/80/"])
def test_https(rest):
    """R2: port 443 for https without a port"""
    assert dial("https://pier.example" + rest) == ("pier.example", 443)


@pytest.mark.parametrize("rest", ["", ":81", ":8017/a/b.html", "/a:5/"])
def test_name(rest):
    """R3: the name of the computer alone"""
    assert dial("http://pier.example" + rest)[0] == "pier.example"


def test_many_addresses(agree, reference, rng):
    """R1, R2, R3: a hundred other addresses"""
    cases = []
    for _ in range(120):
        scheme = rng.choice(["http", "https"])
        name = rng.choice(["pier.example", "localhost", "boats.skarn.example"])
        port = rng.choice(["", "", ":80", ":443", ":8017", f":{rng.randint(1, 65535)}"])
        cases.append((scheme + "://" + name + port + rng.choice(["", "/", "/ferry.html", "/22/?day=5", "/a#80"]),))
    agree(dial, reference.dial, cases, size=lambda case: len(case[0]))
