from pathlib import Path

import pytest

MARK = "{{mark}}"
OTHERS = ["", "12.5", "door open", f"{MARK}y day 3", f"no {MARK} 5", f"{MARK}: 5", f"old {MARK} 2.5", f" {MARK} 4"]
NO_NUMBERS = [f"{MARK} none", f"{MARK} ", f"{MARK} 3 or 4", f"{MARK} two"]


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on a log with these lines."""
    monkeypatch.chdir(tmp_path)

    def run(lines, name="log.txt"):
        Path("log.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return program(name)

    return run


def test_asks_once(read):
    """R1: it asks once, for a file"""
    assert read([f"{MARK} 2"]).asked == 1


@pytest.mark.parametrize("amounts", [["2"], ["2", "3", "4"], []])
def test_count(read, amounts):
    """R2: first, how many amounts there are"""
    assert read([f"{MARK} {one}" for one in amounts]).numbers[:1] == [len(amounts)]


@pytest.mark.parametrize("line", OTHERS)
def test_other_lines(read, line):
    """R2: a line that begins in another way is left out"""
    assert read([f"{MARK} 2", line, f"{MARK} 3"]).numbers[:1] == [2]


@pytest.mark.parametrize("amounts", [["2", "40"], ["1.5", "0.25"], ["-3", "7"]])
def test_sum(read, amounts):
    """R3: then the sum of the amounts"""
    run = read([f"{MARK} {one}" for one in amounts])
    assert run.numbers[1:] == [pytest.approx(sum(map(float, amounts)))]


@pytest.mark.parametrize("line", NO_NUMBERS)
def test_no_number(read, line):
    """R4: a line without a number stops nothing"""
    run = read([f"{MARK} 2", line, f"{MARK} 5"])
    assert (run.numbers, run.error) == ([2, 7], None)


def test_missing(read):
    """R5: a file that is not there is answered in words"""
    run = read([f"{MARK} 2"], name="another.txt")
    assert (run.output.strip().lower(), run.error) == ("{{missing}}", None)


def test_many_logs(read, rng):
    """R2, R3, R4: a hundred other logs"""
    for _ in range(100):
        amounts = [rng.randint(1, 400) / 4 for _ in range(rng.randint(0, 4))]
        lines = [f"{MARK} {one:g}" for one in amounts] + rng.choices([*OTHERS, *NO_NUMBERS], k=4)
        rng.shuffle(lines)
        assert read(lines).numbers == [len(amounts), pytest.approx(sum(amounts))]
