import re
from pathlib import Path

import pytest

NAMES = ["ola", "bo", "tove", "piet", "aksel", "yara", "zoe"]
NOISE = ["", "From Monday on we are at sea.", "From: bo@example.net", "From eve@example.com Sat", "Good morning."]


def letter(who):
    return f"From {who} Sat Mar  1 09:14:16 2008\nFrom: {who}\nSubject: hello\n\nGood morning.\n\n"


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on a mailbox of some text."""
    monkeypatch.chdir(tmp_path)

    def run(text):
        Path("mails.txt").write_text(text, encoding="utf-8")
        return program("mails.txt", "", "")

    return run


def people(run):
    """The number behind `people:`; None where there is none."""
    found = re.search(r"^\W*people\W+(\d+)", run.output, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else None


def top(run):
    """The lines with a number and an address, as pairs; what belongs to the own question is left out."""
    page = re.split(r"my question", run.output, flags=re.IGNORECASE)[0]
    found = re.findall(r"^\s*(\d+)\s+(\S+@[\w.]+)", page, re.MULTILINE)
    return [(int(count), address) for count, address in found]


def counted(senders):
    """What the top list should be."""
    counts = {one: senders.count(one) for one in senders}
    return sorted(((count, one) for one, count in counts.items()), key=lambda pair: (-pair[0], pair[1]))[:5]


def test_people(read):
    """R3.1: two people who wrote three letters are two"""
    assert people(read(letter("ola@example.org") + letter("bo@example.net") + letter("ola@example.org"))) == 2


def test_capitals(read):
    """R3.2: Ola@Example.org and ola@example.org are one"""
    run = read(letter("Ola@Example.org") + letter("ola@example.org") + letter("BO@example.net"))
    assert people(run) == 2


def test_nobody(read):
    """R3.3: without a letter nobody wrote"""
    run = read("From Monday on we are at sea.\n")
    assert (people(run), top(run), run.error) == (0, [], None)


def test_most(read):
    """R4.1: who writes most stands first"""
    senders = ["bo@example.net", "ola@example.org", "ola@example.org", "ola@example.org"]
    assert top(read("".join(map(letter, senders))))[:1] == [(3, "ola@example.org")]


def test_five_at_most(read):
    """R4.2: five at most, most letters first"""
    senders = [f"{name}@example.org" for times, name in enumerate(NAMES, 1) for _ in range(times)]
    wanted = [(7, "zoe"), (6, "yara"), (5, "aksel"), (4, "piet"), (3, "tove")]
    assert top(read("".join(map(letter, senders)))) == [(count, f"{name}@example.org") for count, name in wanted]


def test_two_people(read):
    """R4.2: of two people both are named"""
    senders = ["bo@example.net", "ola@example.org", "ola@example.org"]
    assert top(read("".join(map(letter, senders)))) == [(2, "ola@example.org"), (1, "bo@example.net")]


def test_equals(read):
    """R4.3: equals come from A to Z"""
    senders = [f"{name}@example.org" for name in ["zoe", "bo", "tove", "bo", "zoe", "ola"]]
    assert top(read("".join(map(letter, senders)))) == counted(senders)


def any_mailbox(rng):
    """Who wrote, and the text of the file: capitals as they come, and other lines in between."""
    senders = [f"{rng.choice(NAMES)}@example.{rng.choice(['org', 'net'])}" for _ in range(rng.randint(1, 15))]
    shown = [rng.choice([one, one.upper(), one.title()]) for one in senders]
    pieces = [*map(letter, shown), *(f"{line}\n" for line in rng.choices(NOISE, k=4))]
    rng.shuffle(pieces)
    return senders, "".join(pieces)


def test_people_of_other_files(read, rng):
    """R3.3: other files come out right, too"""
    for _ in range(15):
        senders, text = any_mailbox(rng)
        run = read(text)
        assert (people(run), run.error) == (len(set(senders)), None)


def test_top_of_other_files(read, rng):
    """R4.3: so do those who write most in other files"""
    for _ in range(15):
        senders, text = any_mailbox(rng)
        assert top(read(text)) == counted(senders)
