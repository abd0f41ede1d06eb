import sqlite3

import pytest
from fetch_run import run

TRIES, PAUSE = {{tries}}, {{pause}}
WELL = [[200]] * 6


def played(one_run, kept, archive, limits):
    """A run for each limit. Number n of the archive answers with `archive[n - 1]`, its last status again and again.

    Gives what came back, what was asked and waited, the rows, and whether a change ever waited for a commit.
    """
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE {{table}} (number INTEGER PRIMARY KEY, raw TEXT)")
    db.executemany("INSERT INTO {{table}} VALUES (?, ?)", [(number, f"text {number}") for number in kept])
    db.commit()
    done, loose = [], []
    left = [list(statuses) for statuses in archive]

    def ask(number):
        done.append(f"ask {number}")
        loose.append(db.in_transaction)
        if number > len(left) or len(done) > 80:
            return 404, "nothing here"
        statuses = left[number - 1]
        status = statuses.pop(0) if len(statuses) > 1 else statuses[0]
        return status, f"text {number}" if status == 200 else "sorry"

    def wait(seconds):
        done.append(f"wait {seconds}")

    said = [one_run(db, ask, wait, limit) for limit in limits]
    loose.append(db.in_transaction)
    rows = db.execute("SELECT number, raw FROM {{table}} ORDER BY number").fetchall()
    db.close()
    return said, done, [list(row) for row in rows], any(loose)


def waits(count):
    """The waits before so many further questions."""
    return [f"wait {PAUSE * 2**turn}" for turn in range(count)]


def numbers(rows):
    return [row[0] for row in rows]


@pytest.mark.parametrize(("kept", "wanted"), [([], [1, 2]), ([1, 2], [1, 2, 3, 4]), ([1, 3], [1, 3, 4, 5])])
def test_where_to_go_on(kept, wanted):
    """R1: it goes on behind the highest number"""
    assert numbers(played(run, kept, WELL, [2])[2]) == wanted


@pytest.mark.parametrize("limit", [0, 1, 4])
def test_limit(limit):
    """R1: at most `limit` are kept, and no more are asked for"""
    assert played(run, [], WELL, [limit])[1] == [f"ask {number}" for number in range(1, limit + 1)]


def test_rows():
    """R2: texts under their numbers"""
    assert played(run, [], WELL, [2])[2] == [[1, "text 1"], [2, "text 2"]]


@pytest.mark.parametrize("archive", [WELL, [[200], [503, 200], [404]]])
def test_nothing_waits(archive):
    """R2: nothing waits for a commit at a question or in the end"""
    assert played(run, [], archive, [3])[3] is False
    assert len(played(run, [], archive, [2])[2]) == 2


@pytest.mark.parametrize("status", [0, 429, 500, 503])
def test_again(status):
    """R3: what passes is asked again"""
    said, done, rows, _ = played(run, [], [[status, 200]], [1])
    assert [line for line in done if line == "ask 1"] == ["ask 1"] * 2
    assert numbers(rows) == [1]


def test_last_try():
    """R3: the last of {{tries}} tries counts, and there is no further"""
    assert numbers(played(run, [], [[500] * (TRIES - 1) + [200]], [1])[2]) == [1]
    assert played(run, [], [[500] * TRIES + [200]], [1])[1].count("ask 1") == TRIES


def test_waits():
    """R4: each wait has twice the length of the one before"""
    done = played(run, [], [[500] * (TRIES - 1) + [200]], [1])[1]
    assert done[1::2] == waits(TRIES - 1)
    assert done[::2] == ["ask 1"] * TRIES


def test_waits_anew():
    """R4: each number begins with the first wait"""
    done = played(run, [], [[429, 429, 200], [200], [0, 200]], [3])[1]
    assert [line for line in done if line.startswith("wait")] == waits(2) + waits(1)


def test_no_wait_in_vain():
    """R4: no wait behind the last try, or where all is well"""
    assert len(played(run, [], [[0]], [2])[1]) == 2 * TRIES - 1
    assert played(run, [], [[200], [404]], [5])[1] == ["ask 1", "ask 2"]


@pytest.mark.parametrize("status", [404, 403, 400])
def test_other_status(status):
    """R5: any other status ends the run, and nothing of it is kept"""
    said, done, rows, _ = played(run, [], [[200], [status, 200], [200]], [3])
    assert (said, done, numbers(rows)) == ([2], ["ask 1", "ask 2"], [1])


def test_used_up():
    """R5: a number whose tries are used up ends the run"""
    said, done, rows, _ = played(run, [], [[200], [503], [200]], [3])
    assert (said, numbers(rows), done[-1]) == ([2], [1], "ask 2")


def test_next_number():
    """R5: it returns where the next run begins"""
    assert played(run, [], WELL, [2, 0, 3])[0] == [3, 3, 6]


def test_many_archives(agree, reference, rng):
    """R1, R2, R3, R4, R5: eighty other archives"""
    cases = []
    for _ in range(80):
        archive = [
            [rng.choice([0, 429, 500, 503]) for _ in range(rng.choice([0, 0, 1, 2, 5]))] + [rng.choice([200, 200, 200, 404])]
            for _ in range(rng.randint(0, 4))
        ]
        cases.append((rng.choice([[], [], [1], [2]]), archive, [rng.randint(0, 3) for _ in range(rng.randint(1, 2))]))
    agree(
        lambda kept, archive, limits: played(run, kept, archive, limits),
        lambda kept, archive, limits: played(reference.run, kept, archive, limits),
        cases,
        size=lambda case: len(str(case)),
    )
