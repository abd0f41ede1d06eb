import re
from pathlib import Path

import pytest

OLD = "an old page\n" * 50
HEADS = [
    ("From ola@example.org Sat Mar  1 09:14:16 2008", ("ola@example.org", "Sat", 9)),
    ("From Bo.K@Example.net Mon Dec 29 00:00:59 2008\n", ("bo.k@example.net", "Mon", 0)),
    ("From z@a.example Wed Jan 14 23:59:00 2009\n", ("z@a.example", "Wed", 23)),
]
NO_HEADS = [
    "",
    "\n",
    "From",
    "From Monday on we are at sea.\n",
    "From: ola@example.org Sat Mar  1 09:14:16 2008\n",
    "> From ola@example.org Sat Mar 1 09:14:16 2008",
    "From ola@example.org Sat Mar  1\n",
    "From ola@example.org Sat Mar  1 --:--:-- 2008\n",
    "From ola@example.org Sat Mar  1 24:14:16 2008\n",
]


@pytest.fixture
def page(program, tmp_path, monkeypatch):
    """One run on a mailbox: what the screen shows, and what the report holds."""
    monkeypatch.chdir(tmp_path)

    def run(heads, typed="mails.txt"):
        text = "".join(f"{head}\nSubject: hello\n\nGood morning.\n\n" for head in heads)
        Path("mails.txt").write_text(text, encoding="utf-8")
        done = program(typed, "", "")
        held = Path("report.txt").read_text(encoding="utf-8") if Path("report.txt").exists() else ""
        return done.output, held

    return run


def head(who, day, hour):
    return f"From {who}@example.org {day} Mar  1 {hour:02}:14:16 2008"


def letters(text):
    found = re.findall(r"^\W*letters\W+(\d+)", text, re.MULTILINE | re.IGNORECASE)
    return [int(number) for number in found]


def numbers(text):
    """Every line that says a number, without what stands between; lines about the report itself are left out."""
    page = re.split(r"my question", text, flags=re.IGNORECASE)[0]
    lines = [tuple(re.findall(r"[\w.@]+", line)) for line in page.splitlines() if "report" not in line]
    return [line for line in lines if len(line) > 1 and any(word.isdigit() for word in line)]


def test_written(page):
    """R7.1: report.txt says how many letters there are"""
    _, held = page([head("ola", "Sat", 9), head("bo", "Sun", 9)])
    assert letters(held) == [2]


def test_the_same(page):
    """R7.2: it holds the same numbers as the screen"""
    screen, held = page([head("ola", "Sat", 9), head("bo", "Sun", 9), head("ola", "Tue", 21)])
    shown = numbers(screen)
    assert len(shown) >= 6, "The screen should name letters, people, those who write most, hours and days."
    assert numbers(held) == shown


def test_begins_anew(page):
    """R7.3: it begins anew each time"""
    page([head("ola", "Sat", 9)] * 9)
    Path("report.txt").write_text(OLD, encoding="utf-8")
    _, held = page([head("bo", "Sun", 9)] * 2)
    assert letters(held) == [2]
    assert "an old page" not in held
    assert "ola@" not in held


def test_stays(page):
    """R7.3: it stays as it was when nothing was read"""
    page([head("ola", "Sat", 9)])
    Path("report.txt").write_text(OLD, encoding="utf-8")
    assert page([head("bo", "Sun", 9)], typed="")[1] == OLD


def test_quiet(program, capsys):
    """R8.1: an import is quiet, and a start asks"""
    import who_writes  # noqa: F401  # a file that asks when it is imported should fail here, and nowhere else

    assert capsys.readouterr().out == ""
    assert program("").asked == 1


@pytest.mark.parametrize(("line", "parts"), HEADS)
def test_parts(line, parts):
    """R8.2: take_apart gives address, day and hour"""
    from who_writes import take_apart

    assert take_apart(line) == parts


@pytest.mark.parametrize("line", NO_HEADS)
def test_no_head(line):
    """R8.3: for other lines it gives None"""
    from who_writes import take_apart

    assert take_apart(HEADS[0][0]) is not None
    assert take_apart(line) is None


def test_many_heads(rng):
    """R8.3: other heads are taken apart, too"""
    from who_writes import take_apart

    for _ in range(100):
        who, day, hour = rng.choice(["ola", "Bo.K", "TOVE"]), rng.choice(["Mon", "Sun", "Thu"]), rng.randint(0, 23)
        assert take_apart(head(who, day, hour)) == (f"{who}@example.org".lower(), day, hour)
