from pathlib import Path

import pytest
from nobody_speaks import speeches


@pytest.fixture
def lines_of(tmp_path, monkeypatch):
    """Gives what the function says of a play with some text."""
    monkeypatch.chdir(tmp_path)

    def lines_of(role, text, count=speeches):
        Path("play.txt").write_text(text, encoding="utf-8")
        return count("play.txt", role)

    return lines_of


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("BO: Hm.\nANN: What?\nBO: Nothing.\n", 2),
        ("BO : Hm.\n  BO: Hm.\nANN: BO: is what he says.\n", 2),
        ("ANN: No.\n", 0),
        ("BO: Hm.\nBOB: I am Bob.\n", 1),
        ("BO\nBO: Hm.\nBOX", 1),
        ("", 0),
    ],
)
def test_lines(lines_of, text, lines):
    """R1: the lines of a voice are counted"""
    assert lines_of("BO", text) == lines


@pytest.mark.parametrize("name", ["no-play.txt", "play", "Play 1.txt"])
def test_not_there(lines_of, name):
    """R2: a file that is not there gives None"""
    lines_of("BO", "BO: Hm.\n")
    assert speeches(name, "BO") is None


def test_other_errors(tmp_path, monkeypatch):
    """R3: letters that cannot be read are still an error"""
    monkeypatch.chdir(tmp_path)
    Path("old.txt").write_bytes(b"BO: Caf\xe9?\n")
    with pytest.raises(UnicodeDecodeError):
        speeches("old.txt", "BO")


def test_many_plays(lines_of, agree, reference, rng):
    """R1: a hundred other plays"""
    pieces = ["BO: Hm.", "BO : Hm: hm.", " ANN: Yes?", "ANNA: No.", "(Rain.)", "BO", ""]
    plays = [
        (rng.choice(["BO", "ANN"]), "\n".join(rng.choices(pieces, k=rng.randint(0, 7)))) for _ in range(110)
    ]
    agree(lines_of, lambda role, text: lines_of(role, text, reference.speeches), plays)
