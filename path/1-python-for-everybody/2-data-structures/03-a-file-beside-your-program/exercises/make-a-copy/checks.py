from pathlib import Path

import pytest
from make_a_copy import make_copy

TEXTS = ["Rain all day.", "Zoë wrote: schön, ñandú, 7 °C", "one line\nand another\n", ""]


@pytest.fixture
def diary(tmp_path, monkeypatch):
    """Writes the file that is to be copied."""
    monkeypatch.chdir(tmp_path)
    return lambda text: Path("today.txt").write_text(text, encoding="utf-8", newline="")


def held(name):
    return Path(name).read_text(encoding="utf-8") if Path(name).exists() else "no such file"


@pytest.mark.parametrize("text", TEXTS)
def test_copied(diary, text):
    """R1: the target holds the text of the source"""
    diary(text)
    make_copy("today.txt", "saved.txt")
    assert held("saved.txt") == text


def test_old_target(diary):
    """R1: what the target held before is gone"""
    diary("Sun.")
    Path("saved.txt").write_text("a much longer text of last year", encoding="utf-8")
    make_copy("today.txt", "saved.txt")
    assert held("saved.txt") == "Sun."


@pytest.mark.parametrize("text", TEXTS[:3])
def test_source(diary, text):
    """R2: the source is left as it was"""
    diary(text)
    make_copy("today.txt", "saved.txt")
    assert held("today.txt") == text


@pytest.mark.parametrize("text", TEXTS)
def test_count(diary, text):
    """R3: it returns the number of characters"""
    diary(text)
    assert make_copy("today.txt", "saved.txt") == len(text)


def test_silent(diary, capsys):
    """R3: it prints nothing"""
    diary("Rain.")
    make_copy("today.txt", "saved.txt")
    assert capsys.readouterr().out == ""


def test_many(diary, agree, reference, rng):
    """R1, R2, R3: a hundred other diaries"""

    def copied(text):
        diary(text)
        count = make_copy("today.txt", "saved.txt")
        return count, held("saved.txt"), held("today.txt")

    def wanted(text):
        diary(text)
        count = reference.make_copy("today.txt", "saved.txt")
        return count, held("saved.txt"), held("today.txt")

    letters = "ab ëß,.\n7€"
    agree(copied, wanted, [("".join(rng.choices(letters, k=rng.randint(0, 30))),) for _ in range(110)])
