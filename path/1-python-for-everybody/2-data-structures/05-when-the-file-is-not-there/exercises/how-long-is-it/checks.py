from pathlib import Path

import pytest


@pytest.fixture
def shop(program, tmp_path, monkeypatch):
    """One run in a folder with one file, `here.txt`, of some text."""
    monkeypatch.chdir(tmp_path)

    def run(text, typed="here.txt"):
        Path("here.txt").write_text(text, encoding="utf-8")
        return program(typed)

    return run


def test_asks_once(shop):
    """R1: it asks once"""
    assert (shop("one\n").asked, shop("one\n", "there.txt").asked) == (1, 1)


@pytest.mark.parametrize(("text", "lines"), [("Süße\nGrüße\n", 2), ("one", 1), ("a\n\nb\n", 3), ("", 0)])
def test_lines(shop, text, lines):
    """R2: it says how many lines there are"""
    assert shop(text).numbers == [lines]


@pytest.mark.parametrize("typed", ["hear.txt", "here", "HERE TXT", ""])
def test_not_there(shop, typed):
    """R3: a missing file gets a sentence with its name"""
    run = shop("one\n", typed)
    assert (" ".join(run.output.split()), run.error) == (" ".join(f"There is no file {typed} here.".split()), None)


def test_many_customers(shop, rng):
    """R2, R3: a hundred other customers"""
    for _ in range(100):
        lines = rng.randint(0, 9)
        typed = rng.choice(["here.txt", "here.txt", "hair.txt", "card"])
        run = shop("a line\n" * lines, typed)
        wanted = [lines] if typed == "here.txt" else []
        assert (run.numbers, "no file" in run.output, run.error) == (wanted, not wanted, None)
