import pytest
from first_lines import answer

LINES = ["name time", "Ada 58.41", "", "  Bo\t101.20  ", "Cleo 61.05", "Dag 70.00", "Eli 71.30"]
USAGE = "usage: first_lines.py FILE [LINES]"


@pytest.fixture
def shown(tmp_path, monkeypatch):
    """What a call with these words gives, beside a file with these lines."""
    monkeypatch.chdir(tmp_path)

    def call(function, words, lines, end="\n"):
        (tmp_path / "times.txt").write_text("\n".join(lines) + end, encoding="utf-8")
        return function(["first_lines.py", *words])

    return call


def test_five(shown):
    """R1: without a number, the first five lines"""
    assert shown(answer, ["times.txt"], LINES) == "\n".join(LINES[:5])


def test_as_they_stand(shown):
    """R1: spaces and empty lines stay"""
    assert shown(answer, ["times.txt"], LINES[1:4]) == "\n".join(LINES[1:4])


def test_last_line_without_end(shown):
    """R1: a file may end without a line end"""
    assert shown(answer, ["times.txt"], LINES[:2], "") == "\n".join(LINES[:2])


def test_letters(shown):
    """R1: letters of any language"""
    assert shown(answer, ["times.txt"], ["Søren 5", "Ana Núñez 7"]) == "Søren 5\nAna Núñez 7"


@pytest.mark.parametrize("count", [1, 2, 6])
def test_count(shown, count):
    """R2: as many lines as the number says"""
    assert shown(answer, ["times.txt", str(count)], LINES) == "\n".join(LINES[:count])


@pytest.mark.parametrize("count", ["9", "120"])
def test_short_file(shown, count):
    """R2: a shorter file is shown whole"""
    assert shown(answer, ["times.txt", count], LINES) == "\n".join(LINES)


@pytest.mark.parametrize("words", [[], ["times.txt", "2", "3"]])
def test_words(shown, words):
    """R3: no name, or a word too many"""
    assert shown(answer, words, LINES) == USAGE


@pytest.mark.parametrize("word", ["two", "-1", "2.5"])
def test_no_number(shown, word):
    """R3: a number that is not made of digits"""
    assert shown(answer, ["times.txt", word], LINES) == USAGE


@pytest.mark.parametrize("words", [["tims.txt"], ["sunday.txt", "2"]])
def test_no_file(shown, words):
    """R4: the name of a file that is not there"""
    assert shown(answer, words, LINES) == f"no file: {words[0]}"


def test_many(shown, agree, reference, rng):
    """R1, R2, R3, R4: a hundred other calls"""
    cases = []
    for _ in range(100):
        words = [rng.choice(["times.txt", "times.txt", "old.txt"]), *rng.choices(["0", "1", "4", "07", "x"], k=2)]
        cases.append((words[: rng.choice([0, 1, 2, 2, 2, 3])], rng.choices(LINES, k=rng.randint(1, 8))))
    agree(
        lambda words, lines: shown(answer, words, lines),
        lambda words, lines: shown(reference.answer, words, lines),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
