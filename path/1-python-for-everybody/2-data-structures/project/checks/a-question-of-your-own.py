import re
from pathlib import Path

import pytest


def letter(who, time, subject, text):
    return f"From {who} {time} 2008\nFrom: {who}\nSubject: {subject}\n\n{text}\n\n"


# Two mailboxes that have nothing in common but the form: neither people nor times, subjects nor lengths.
ONE = "".join(
    [
        letter("ola@example.org", "Sat Mar  1 09:14:16", "the song before the news", "What was its name?"),
        letter("ola@example.org", "Sat Mar  1 09:58:30", "too loud", "I mean the bells."),
        letter("bo@example.net", "Mon Mar  3 22:05:59", "a brown dog", "He is called Pilot."),
        letter("tove@example.com", "Sun Mar  9 02:30:11", "thank you, thank you", "He cried."),
    ]
)
OTHER = "".join(
    letter(f"{who}@{place}.example", f"{day} Apr {number} {hour}:20:00", subject, "Yes.\nNo.\n" * number)
    for who, place, day, number, hour, subject in [
        ("yara", "harbour", "Tue", 15, "17", "boats"),
        ("zoe", "harbour", "Wed", 16, "05", "boats and nets"),
        ("yara", "harbour", "Fri", 18, "17", "nets"),
        ("zoe", "hill", "Tue", 22, "17", "Re: nets"),
        ("zoe", "hill", "Tue", 22, "18", "Re: Re: nets"),
        ("zoe", "hill", "Tue", 22, "19", "boats"),
    ]
)


@pytest.fixture
def read(program, tmp_path, monkeypatch):
    """One run on a mailbox of some text: what the screen shows, and what the report holds."""
    monkeypatch.chdir(tmp_path)

    def run(text):
        Path("mails.txt").write_text(text, encoding="utf-8")
        done = program("mails.txt", "", "")
        assert done.error is None, f"It stopped with a {done.error}."
        held = Path("report.txt").read_text(encoding="utf-8") if Path("report.txt").exists() else ""
        return done.output, held

    return run


def asked(text):
    """The question, and the lines below it that say something."""
    parts = re.split(r"^.*my question\W+", text, maxsplit=1, flags=re.MULTILINE | re.IGNORECASE)
    lines = parts[1].splitlines() if len(parts) == 2 else []
    return lines[0] if lines else "", [line.strip() for line in lines[1:] if re.search(r"\w", line)]


def test_question(read):
    """R9.1: behind `my question:` stands a question, in words"""
    question, _ = asked(read(ONE)[0])
    assert len(question.split()) >= 3, "No line with `my question:` and at least three words behind it."


def test_answer(read):
    """R9.2: below it stands an answer, also in the report"""
    screen, held = read(ONE)
    question, answer = asked(screen)
    assert answer, "There is nothing below the question."
    assert (asked(held)[0], asked(held)[1][:1]) == (question, answer[:1])


def test_another_answer(read):
    """R9.3: another mailbox gets another answer"""
    assert asked(read(ONE)[0])[1] != asked(read(OTHER)[0])[1]


@pytest.mark.parametrize("text", ["", "From Monday on we are at sea.\n"])
def test_empty(read, text):
    """R9.3: without a letter the answer is in words too"""
    assert asked(read(text)[0])[1], "There is nothing below the question."
