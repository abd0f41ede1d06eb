from pathlib import Path

import pytest

NIGHT = "From a@example.org\nSubject: Lift stuck\n\nHelp\nSubject:   Noise  \nSubject: Re: Noise: worse\n"


@pytest.fixture
def sort_mails(program, tmp_path, monkeypatch):
    """One run with a mailbox of some text: the run, and the list on the wall."""
    monkeypatch.chdir(tmp_path)

    def run(text, name="mails.txt", program=program):
        Path("subjects.txt").write_text("old list\n" * 30, encoding="utf-8")
        Path(name).write_text(text, encoding="utf-8")
        done = program(name)
        return done, Path("subjects.txt").read_text(encoding="utf-8")

    return run


def words(listed):
    """What stands on each line, without the number in front."""
    return [line.partition(" ")[2] for line in listed.splitlines()]


@pytest.mark.parametrize("name", ["mails.txt", "other mails.txt"])
def test_asks(sort_mails, name):
    """R1: it asks once, for the name"""
    run, _ = sort_mails(NIGHT, name)
    assert (run.asked, run.error) == (1, None)


def test_subjects(sort_mails, agree, reference):
    """R2: one line for each subject, in order"""

    def listed(text):
        return sort_mails(text)[1]

    def wanted(text):
        return sort_mails(text, program=reference.program)[1]

    same = lambda mine, theirs: words(mine) == words(theirs)  # noqa: E731
    agree(listed, wanted, [(NIGHT,), ("Subject: Keys\nSubject: Lift\n",), ("Subject:Bell\n\nHello\n",)], same=same)


def test_front_only(sort_mails):
    """R2: only lines that begin with the word"""
    assert words(sort_mails("A Subject: no\n Subject: no\nSubject: yes")[1]) == ["yes"]


def test_numbers(sort_mails):
    """R3: numbers from 1, with a dot and a space"""
    assert sort_mails("Subject: one\nSubject: two\n")[1] == "1. one\n2. two\n"


def test_how_many(sort_mails):
    """R4: it prints how many there are"""
    assert sort_mails(NIGHT)[0].numbers == [3]


@pytest.mark.parametrize("text", ["", "no mail\nA Subject: of talk\n"])
def test_empty(sort_mails, text):
    """R4: an empty mailbox gives an empty list and 0"""
    run, listed = sort_mails(text)
    assert (run.numbers, listed) == ([0], "")


def test_many_nights(sort_mails, rng):
    """R2, R3: a hundred other nights"""
    for _ in range(100):
        subjects = [rng.choice(["Heizung", "Re: lift", "7 keys", "¿Ruido?"]) for _ in range(rng.randint(0, 5))]
        text = "".join(f"From x@example.org\nSubject: {subject} \n\nSee Subject: {subject}\n" for subject in subjects)
        wanted = "".join(f"{number}. {subject}\n" for number, subject in enumerate(subjects, start=1))
        assert sort_mails(text)[1] == wanted
