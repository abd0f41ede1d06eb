import pytest
from read_a_log import night

START, END = "INFO start at 1", "INFO end"
# Lines that speak of something without being it.
TALK = [
    "INFO no more: 404", "INFO nothing kept 3", "INFO this is not the end", "INFO we start soon", "DEBUG start of it",
    "ERROR kept 4", "DEBUG end", "INFO a WARNING came", "ERROR start at 9",
]  # fmt: skip
WARNINGS = ["WARNING 503 for page 151", "WARNING start at 3", "WARNING kept 25 waiting", "WARNING end of patience"]
ERRORS = ["", "Traceback (most recent call last):", '  File "run.py", line 9', "ValueError: 1 INFO kept 9 INFO end"]


def log(messages):
    """A log with a moment in front of each message; lines of an error stay as they are."""
    lines = []
    for number, message in enumerate(messages):
        dated = message.split(" ")[0] in ("DEBUG", "INFO", "WARNING", "ERROR")
        lines.append(f"2026-05-04 21:{number:02}:00,204 {message}" if dated else message)
    return "".join(line + "\n" for line in lines)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_runs(count):
    """R1: every INFO start is a run"""
    assert night(log([START, END] * count))["runs"] == count


@pytest.mark.parametrize("line", ["INFO we start soon", "DEBUG start of it", "WARNING start at 3"])
def test_no_run(line):
    """R1: a start elsewhere, or of another level, is none"""
    assert night(log([START, line, END]))["runs"] == 1


def test_letters():
    """R2: the numbers behind kept are added"""
    assert night(log([START, "INFO kept 25", "INFO kept 13", END]))["letters"] == 38


@pytest.mark.parametrize("line", ["INFO nothing kept 3", "ERROR kept 4", "WARNING kept 25 waiting"])
def test_no_letters(line):
    """R2: only INFO lines that begin with kept"""
    assert night(log([START, "INFO kept 25", line, END]))["letters"] == 25


def test_warnings():
    """R3: lines of level WARNING"""
    assert night(log([START, *WARNINGS, END]))["warnings"] == len(WARNINGS)


def test_no_warning():
    """R3: the word in a message is no warning"""
    assert night(log([START, "INFO a WARNING came", END]))["warnings"] == 0


@pytest.mark.parametrize(
    ("messages", "expected"),
    [([START, END], 0), ([START, "INFO kept 3", START, END], 1), ([START, START, START, END], 2), ([END], 0)],
)
def test_cut_off(messages, expected):
    """R4: a run without an end before the next start"""
    assert night(log(messages))["cut off"] == expected


@pytest.mark.parametrize("last", [[START], [START, "INFO this is not the end"], [START, "DEBUG end"]])
def test_cut_off_last(last):
    """R4: the last run may have no end, too"""
    assert night(log([START, END, *last]))["cut off"] == 1


@pytest.mark.parametrize("line", ERRORS)
def test_errors(line):
    """R5: lines without a date are passed over"""
    assert night(log([START, line, "INFO kept 3", END])) == {"runs": 1, "letters": 3, "warnings": 0, "cut off": 0}


def test_other_dates():
    """R5: a line that begins with any digit is one"""
    text = "4.5.2026 21:00:00 INFO start at 1\n4.5.2026 21:01:00 INFO kept 3\n"
    assert night(text) == {"runs": 1, "letters": 3, "warnings": 0, "cut off": 1}


def test_empty():
    """R1, R2, R3, R4: an empty log"""
    assert night("") == {"runs": 0, "letters": 0, "warnings": 0, "cut off": 0}


def test_many(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other nights"""
    usual = [START, "INFO kept 25", "INFO kept 7", END]
    cases = []
    for _ in range(110):
        messages = rng.choices(usual * 3 + TALK + WARNINGS + ERRORS, k=rng.randint(0, 9))
        cases.append((log(messages),))
    agree(night, reference.night, cases, size=lambda case: len(case[0]))
