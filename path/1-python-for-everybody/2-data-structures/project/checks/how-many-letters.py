import re
from pathlib import Path

import pytest

TIDY = "".join(
    f"From {who} Sat Mar  1 {clock} 2008\nFrom: {who}\nSubject: hello\n\nGood morning.\n\n"
    for who, clock in [("ola@example.org", "09:14:16"), ("bo@example.net", "10:05:59"), ("ola@example.org", "21:30:11")]
)
SENTENCES = ["From Monday on we are at sea.", "From here on", "From", "From: bo@example.net", " From ola@example.org"]
DAMAGED = [
    "From tove@example.com",
    "From tove@example.com Sat Mar  1",
    "From tove@example.com Sat Mar  1 --:--:-- 2008",
    "From tove@example.com Sat Mar  1 24:01:00 2008",
    "From tove@example.com Sat Mar  1 morning 2008",
]


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on a mailbox of some text; empty answers lie there in case it asks again."""
    monkeypatch.chdir(tmp_path)

    def run(text, *typed):
        Path("mails.txt").write_text(text, encoding="utf-8")
        return program(*(typed or ["mails.txt"]), "", "")

    return run


def said(run, word):
    """The number behind a word such as `letters:`; None where there is none."""
    found = re.search(rf"^\W*{word}\W+(\d+)", run.output, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else None


def test_one_file(read):
    """R1.1: a file that is there is read"""
    run = read(TIDY)
    assert (said(run, "letters"), run.asked, run.error) == (3, 1, None)


def test_missing(read):
    """R1.2: a missing file is told so, and it asks again"""
    run = read(TIDY, "mials.txt", "old mails.txt", "mails.txt")
    assert run.error is None
    assert run.output.lower().count("there is no file") == 2, "It does not say `there is no file` each time."
    assert "mials.txt" in run.output, "It does not say which file is missing."
    assert (said(run, "letters"), run.asked) == (3, 3)


@pytest.mark.parametrize("before", [[], ["mials.txt"]])
def test_enter(read, before):
    """R1.2: Enter alone ends it"""
    read(TIDY)
    run = read(TIDY, *before, "")
    assert (run.error, run.asked, said(run, "letters")) == (None, len(before) + 1, None)
    assert said(read(TIDY), "letters") == 3


def test_other_letters(read):
    """R1.3: a file that is no utf-8 is told so"""
    Path("old.txt").write_bytes("Viele Grüße".encode("latin-1"))
    run = read(TIDY, "old.txt", "mails.txt")
    assert run.error is None
    assert "cannot be read" in run.output.lower(), "It does not say `cannot be read`."
    assert (said(run, "letters"), run.asked) == (3, 2)


@pytest.mark.parametrize("times", [1, 4])
def test_tidy(read, times):
    """R2.1: the letters of a tidy file are counted"""
    assert said(read(TIDY * times), "letters") == 3 * times


def test_sentences(read):
    """R2.2: sentences that begin with From are no letters"""
    for sentence in SENTENCES:
        run = read(f"{TIDY}{sentence}\n\n")
        assert (said(run, "letters"), run.error) == (3, None), f"the mailbox had this line: {sentence}"


def test_damaged(read):
    """R2.3: damaged heads are counted apart"""
    for head in DAMAGED:
        run = read(f"{TIDY}{head}\n\n")
        assert (said(run, "letters"), said(run, "damaged")) == (3, 1), f"the mailbox had this line: {head}"


def test_many_files(read, rng):
    """R2.3: other files come out right, too"""
    for _ in range(25):
        tidy, damaged = rng.randint(0, 5), rng.choices(DAMAGED, k=rng.randint(0, 4))
        pieces = [TIDY] * tidy + [f"{line}\n" for line in damaged + rng.choices(SENTENCES, k=3)]
        rng.shuffle(pieces)
        run = read("".join(pieces))
        assert (said(run, "letters"), said(run, "damaged"), run.error) == (3 * tidy, len(damaged), None)
