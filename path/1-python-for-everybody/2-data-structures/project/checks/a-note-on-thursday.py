import re
from pathlib import Path

import pytest

MAST = "mast@radio.example"
NAMES = ["ola@example.org", "bo@example.net", "tove@example.com", MAST, "clock@radio.example"]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
NIGHTS = [(MAST, day, 3) for day in ("Fri", "Sat", "Sun")] + [("ola@example.org", "Sat", 9), ("bo@example.net", "Sun", 9)]


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on letters of some people, days and hours; with a list, if there is one."""
    monkeypatch.chdir(tmp_path)

    def run(letters, unwanted=None):
        heads = [f"From {who} {day} Mar  1 {hour:02}:00:00 2008\nSubject: hello\n\n" for who, day, hour in letters]
        Path("mails.txt").write_text("".join(heads), encoding="utf-8")
        Path("leave-out.txt").unlink(missing_ok=True)
        if unwanted is not None:
            Path("leave-out.txt").write_text(unwanted, encoding="utf-8")
        done = program("mails.txt", "", "")
        assert done.error is None, f"It stopped with a {done.error}."
        return re.split(r"my question", done.output, flags=re.IGNORECASE)[0]

    return run


def said(page, word):
    found = re.search(rf"^\W*{word}\W+(\d+)", page, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else None


def top(page):
    found = re.findall(r"^\s*(\d+)\s+(\S+@[\w.]+)", page, re.MULTILINE)
    return [(int(count), address) for count, address in found]


def table(page, label):
    """The counts of hours or days that are not 0, by their label."""
    found = re.findall(rf"^\s*{label}\W+(\d+)\b", page, re.MULTILINE | re.IGNORECASE)
    return {name.title(): int(count) for name, count in found if int(count)}


def whole(page):
    """All that the page says, as numbers."""
    clock = {int(hour): count for hour, count in table(page, r"hour\W+(\d+)").items()}
    week = table(page, f"({'|'.join(DAYS)})[a-z]*")
    return said(page, "letters"), said(page, "people"), sorted(top(page)), clock, week


def wanted(letters):
    """What the page should say of these letters; of more than five people the list is cut elsewhere."""
    who, day, hour = [[letter[place] for letter in letters] for place in range(3)]
    people = sorted((who.count(one), one) for one in set(who))
    clock, week = [{one: kind.count(one) for one in kind} for kind in (hour, day)]
    return len(letters), len(set(who)), people, clock, week


def test_no_longer_named(read):
    """R10.1: who is on the list is no longer named"""
    assert sorted(top(read(NIGHTS, f"{MAST}\n"))) == [(1, "bo@example.net"), (1, "ola@example.org")]


def test_all_follow(read):
    """R10.2: letters, people, hours and days follow"""
    assert whole(read(NIGHTS, f"{MAST}\n")) == wanted(NIGHTS[3:])


def test_left_out(read):
    """R10.2: it says how many were left out"""
    assert said(read(NIGHTS, f"{MAST}\n"), "left out") == 3


@pytest.mark.parametrize("unwanted", ["Mast@Radio.EXAMPLE", f"\n\n  {MAST}  \n\n", f"nobody@example.org\n\n{MAST}\n"])
def test_one_finger(read, unwanted):
    """R10.3: capitals and blank lines do no harm"""
    page = read(NIGHTS, unwanted)
    assert (whole(page), said(page, "left out")) == (wanted(NIGHTS[3:]), 3)


@pytest.mark.parametrize("unwanted", [None, "", "\n"])
def test_no_list(read, unwanted):
    """R10.3: without a list all is as before"""
    assert whole(read(NIGHTS, unwanted)) == wanted(NIGHTS)


def test_everything_together(read, rng):
    """R10.3: other letters and lists come out right, too"""
    for _ in range(15):
        letters = [(rng.choice(NAMES), rng.choice(DAYS), rng.randint(0, 23)) for _ in range(rng.randint(0, 15))]
        unwanted = rng.sample(NAMES, k=rng.randint(0, 3))
        kept = [letter for letter in letters if letter[0] not in unwanted]
        page = read(letters, "".join(f"{one.title()}\n\n" for one in unwanted))
        assert (whole(page), said(page, "left out")) == (wanted(kept), len(letters) - len(kept))
