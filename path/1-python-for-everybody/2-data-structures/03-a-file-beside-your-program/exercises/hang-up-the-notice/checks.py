from pathlib import Path

import pytest

LINE = "=" * 10


@pytest.fixture
def screen(program, tmp_path, monkeypatch):
    """What the screen shows when the file holds some text."""
    monkeypatch.chdir(tmp_path)

    def show(notice):
        Path("notice.txt").write_text(notice, encoding="utf-8")
        return program()

    return show


def between(run):
    """The lines between the two lines of equals signs."""
    lines = run.output.strip().splitlines()
    return "\n".join(lines[1:-1]).strip()


@pytest.mark.parametrize("notice", ["Closed on Thursday.", "Bitte die Tür schließen: 3 × klopfen!", "42"])
def test_notice(screen, notice):
    """R1: it prints what the file holds"""
    assert between(screen(notice)) == notice


def test_several_lines(screen):
    """R1: a notice of several lines stays whole"""
    assert between(screen("Two socks found.\nOne is red.\nAsk Pia.\n")) == "Two socks found.\nOne is red.\nAsk Pia."


def test_frame(screen):
    """R2: ten equals signs above and below"""
    lines = screen("Back at 3").output.strip().splitlines()
    assert (lines[0].strip(), lines[-1].strip()) == (LINE, LINE)


def test_asks_nothing(screen):
    """R3: it asks nothing and prints nothing else"""
    run = screen("Back at 3")
    assert (run.asked, len(run.output.split())) == (0, 5)


def test_hundred_days(screen, rng):
    """R1: the notices of a hundred other days"""
    words = ["Pia", "sock", "wäsche", "7", "zu", "=", "lost:", "machine", "…"]
    for _ in range(100):
        notice = " ".join(rng.choices(words, k=rng.randint(1, 6)))
        assert between(screen(notice)) == notice
