import re
import sqlite3
import time
from pathlib import Path

import pytest

SOURCE = [f"piece {number}\n".encode() for number in range(1, 8)]


@pytest.fixture
def store(tmp_path):
    return str(tmp_path / "raw.sqlite")


def kept(store):
    """The pieces in the store, as another program sees them."""
    db = sqlite3.connect(store)
    try:
        return db.execute("SELECT number, data FROM piece ORDER BY number").fetchall()
    except sqlite3.OperationalError as error:
        pytest.fail(f"The raw store says: {error}.")
    finally:
        db.close()


def pieces(*numbers, source=SOURCE):
    return [(number, source[number - 1]) for number in numbers]


def given(source=SOURCE):
    """A source that answers at once."""
    return lambda number: (200, source[number - 1]) if 1 <= number <= len(source) else (404, b"nothing here")


@pytest.fixture
def run(store):
    """One run of the retriever: which numbers it asked for, and what it gave back."""

    def go(answer, limit, wait=0):
        from retrieve import retrieve

        asked = []

        def fetch(number):
            asked.append(number)
            if len(asked) > 60:
                return 404, b"enough"  # it asks without an end
            return answer(number)

        go.returned = retrieve(fetch, store, limit, wait)
        return asked

    return go


@pytest.mark.parametrize("limit", [1, 3])
def test_limit(run, store, limit):
    """R2.2: it stops at the limit"""
    assert run(given(), limit) == list(range(1, limit + 1))
    assert kept(store) == pieces(*range(1, limit + 1))


def test_the_end(run, store):
    """R2.2: where there is nothing more, it ends"""
    run(given(), 30)
    assert kept(store) == pieces(1, 2, 3, 4, 5, 6, 7)


def test_how_many(run):
    """R2.3: it gives back how many pieces it kept"""
    run(given(), 3)
    assert run.returned == 3
    run(given(), 30)
    assert run.returned == 4


def test_odd_pieces(run, store):
    """R2.3: odd and empty pieces are kept as they came"""
    source = [b"", b"\xff\xfe\x00a", "Fähre".encode("latin-1"), b" \r\n\r\n"]
    run(given(source), 10)
    assert kept(store) == pieces(1, 2, 3, 4, source=source)


def test_it_waits(run):
    """R2.3: it waits between two questions"""
    times = []

    def answer(number):
        times.append(time.monotonic())
        return given()(number)

    run(answer, 4, wait=0.05)
    assert len(times) >= 4
    assert min(later - earlier for earlier, later in zip(times, times[1:])) >= 0.045


def test_goes_on(run, store):
    """R3.1: the second run goes on behind the first"""
    assert run(given(), 2) == [1, 2]
    assert run(given(), 3) == [3, 4, 5]
    assert kept(store) == pieces(1, 2, 3, 4, 5)


def test_safe_at_once(run, store):
    """R3.2: what was kept is safe before the next question"""
    seen = []

    def answer(number):
        seen.append(0 if number == 1 else len(kept(store)))
        return given()(number)

    run(answer, 4)
    assert seen[:4] == [0, 1, 2, 3], "Seen from outside, so many pieces were there at each question."


def test_nothing_new(run, store):
    """R3.3: at the end, one question is enough, and nothing changes"""
    run(given(), 30)
    assert run(given(), 30) == [8]
    assert kept(store) == pieces(1, 2, 3, 4, 5, 6, 7)


def test_source_grows(run, store):
    """R3.3: what comes later is found later"""
    run(given(SOURCE[:4]), 30)
    assert kept(store) == pieces(1, 2, 3, 4)
    run(given(), 30)
    assert kept(store) == pieces(1, 2, 3, 4, 5, 6, 7)


def test_many_stops(run, store, rng):
    """R3.3: however often it is stopped, each piece is fetched once"""
    asked = []
    while len(asked) < 7:
        asked += run(given(), rng.randint(1, 3))
    assert [number for number in asked if number < 8] == [1, 2, 3, 4, 5, 6, 7]
    assert kept(store) == pieces(1, 2, 3, 4, 5, 6, 7)


def refusing(number_refused, *codes):
    """A source that refuses one number: with each code once, and with the last one for ever if it is no 200."""
    left = list(codes)

    def answer(number):
        if number == number_refused and left:
            code = left.pop(0)
            if code == "for ever":
                left.append(code)
                return 500, b"<h1>asleep</h1>"
            if code != 200:
                return code, b"<h1>not now</h1>"
        return given()(number)

    return answer


@pytest.mark.parametrize("code", [403, 500])
def test_no_piece(run, store, code):
    """R4.1: a refusal is not kept as a piece"""
    run(refusing(2, *[code] * 50), 5)
    assert kept(store)[:1] == pieces(1)
    assert all(data == SOURCE[number - 1] for number, data in kept(store))


@pytest.mark.parametrize("code", [0, 429, 500, 503])
def test_asked_again(run, store, code):
    """R4.2: what passes is asked for again, in the same run"""
    run(refusing(3, code, code), 5)
    assert kept(store) == pieces(1, 2, 3, 4, 5)


def test_nothing_is_skipped(run, store):
    """R4.2: no piece is skipped, and the next run begins with it"""
    run(refusing(3, "for ever"), 30)
    assert kept(store) == pieces(1, 2)
    run(given(), 30)
    assert kept(store) == pieces(1, 2, 3, 4, 5, 6, 7)


def test_gives_up(run):
    """R4.3: after five tries at most it gives up"""
    assert 2 <= run(refusing(2, "for ever"), 30).count(2) <= 5


@pytest.mark.parametrize("code", [400, 401, 403])
def test_no_means_no(run, store, code):
    """R4.3: a no that stays is not asked twice"""
    assert run(refusing(2, *[code] * 50), 30).count(2) == 1
    assert kept(store) == pieces(1)


def test_waits_grow(run):
    """R4.3: each wait is twice as long as the one before"""
    times = []

    def answer(number):
        if number == 2:
            times.append(time.monotonic())
        return refused(number)

    refused = refusing(2, 503, 503)
    run(answer, 3, wait=0.1)
    gaps = [later - earlier for earlier, later in zip(times, times[1:])]
    assert len(gaps) == 2
    assert (gaps[0] >= 0.09, gaps[1] >= 0.19) == (True, True), f"It waited {gaps[0]:.2f} s and {gaps[1]:.2f} s."


@pytest.fixture
def noted(run, tmp_path, monkeypatch):
    """A run, and the lines that it added to the log."""
    monkeypatch.chdir(tmp_path)

    def go(answer, limit):
        file = Path("run.log")
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        run(answer, limit)
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        assert text.startswith(before), "What was in the log before is not there any more."
        return text[len(before) :].splitlines()

    return go


def with_word(lines, word, number=""):
    return [line for line in lines if re.search(rf"\b{word}\b.*\b{number}", line, re.IGNORECASE)]


def test_kept_in_the_log(noted):
    """R5.1: each piece that was kept has a line in the log"""
    lines = noted(given(SOURCE[:2]), 5)
    assert [len(with_word(lines, "kept", rf"{number}\b")) >= 1 for number in (1, 2)] == [True, True], lines


def test_start_and_end(noted):
    """R5.2: each run has a start and an end"""
    for _ in range(2):
        lines = noted(given(), 2)
        assert lines, "Nothing was added to run.log."
        assert with_word(lines[:1], "start"), f"The first line of a run is: {lines[0]}"
        assert with_word(lines[-1:], "end"), f"The last line of a run is: {lines[-1]}"


def test_times(noted):
    """R5.2: each of these lines has a time"""
    lines = noted(given(), 2)
    lines = with_word(lines, "start") + with_word(lines, "kept") + with_word(lines, "end")
    assert len(lines) >= 4
    assert [line for line in lines if not re.search(r"\d\d:\d\d:\d\d", line)] == []


def test_warnings(noted):
    """R5.3: a refusal is a WARNING with code and number"""
    lines = [line for line in noted(refusing(2, 503, 429), 3) if "WARNING" in line]
    assert len(lines) >= 2
    assert [bool(re.search(rf"\b{code}\b", line)) for code, line in zip((503, 429), lines)] == [True, True]
    assert all(re.search(r"\b2\b", line.partition("WARNING")[2]) for line in lines)


def test_warns_of_nothing(noted):
    """R5.3: where all goes well, the log warns of nothing"""
    lines = noted(given(), 9)
    assert (len(with_word(lines, "kept", "7")) >= 1, [line for line in lines if "WARNING" in line]) == (True, [])
