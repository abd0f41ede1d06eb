import pytest
from host_by_cutting import host


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("From bo@mail.example.net Sun Jan  6 00:01:59 2008", "mail.example.net"),
        ("write to li@example.com", "example.com"),
        ("ife@example.org and tom@example.net", "example.org"),
        ("@example.net", "example.net"),
        ("  from\tmei@example.com\n", "example.com"),
    ],
)
def test_host(line, name):
    """R1: the host name alone"""
    assert host(line) == name


@pytest.mark.parametrize("line", ["", "Subject: my poem", "at noon, at home\n"])
def test_without(line):
    """R2: without an address, an empty text"""
    assert host(line) == ""


def test_many(agree, reference, rng):
    """R1, R2: a hundred other lines"""
    hosts = ["example.org", "mail.example.net", "example.com,"]
    cases = []
    for _ in range(120):
        words = [rng.choice(["From", "Sat", "to", f"bo@{rng.choice(hosts)}", f"@{rng.choice(hosts)}"]) for _ in range(4)]
        cases.append((" ".join(words[: rng.randint(0, 4)]),))
    agree(host, reference.host, cases, size=lambda case: len(case[0]))
