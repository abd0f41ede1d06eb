from pathlib import Path

import pytest
from what_kind_of_file import kind_of


@pytest.fixture
def arrived(tmp_path, monkeypatch):
    """Gives what the function says of a file with these bytes."""
    monkeypatch.chdir(tmp_path)

    def arrived(data, name="file.dat", ask=kind_of):
        Path(name).write_bytes(data)
        return ask(name)

    return arrived


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\xff", "picture"),
        (b"%PDF-1.4\n\xe2\xe3", "document"),
        (b"PK\x03\x04\xff", "parcel"),
        (b"PK", "parcel"),
        (b"%PDF", "document"),
    ],
)
def test_table(arrived, data, kind):
    """R1: the kinds of the table"""
    assert arrived(data) == kind


@pytest.mark.parametrize(
    "data", [b"", b"P", b"fog and rain", b"%PD", b"a PK inside", b"see %PDF", b"not \x89PNG", b"PNG", b"\x89PN", b"pk", b" PK"]
)
def test_unknown(arrived, data):
    """R2: anything else is unknown"""
    assert arrived(data) == "unknown"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("wind.txt", b"\x89PNG\x00\x00", "picture"),
        ("wind.png", b"PK\xfe\xff", "parcel"),
        ("wind.pdf", b"\xff\xfe\x00", "unknown"),
        ("PK", b"%PDF\x80\x81", "document"),
    ],
)
def test_name(arrived, name, data, kind):
    """R3: the name does not matter, nor does the value of a byte"""
    assert arrived(data, name) == kind


def test_many(arrived, agree, reference, rng):
    """R1, R2, R3: a hundred other files"""
    starts = [b"\x89PNG", b"%PDF", b"PK", b"", b"P", b"fog", b"\xff\xd8", b"GIF8"]
    names = ["a.txt", "a.png", "a.pdf", "a.zip"]
    cases = [(rng.choice(starts) + rng.choice(starts) + b"\xe3\x00", rng.choice(names)) for _ in range(110)]
    agree(arrived, lambda data, name: arrived(data, name, reference.kind_of), cases, size=lambda case: len(case[0]))
