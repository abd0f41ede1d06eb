import sqlite3
from pathlib import Path

import pytest
from save_the_archive import run


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def letter(number):
    body = "Line\n" * (number % 3) + (">From the pier\n" if number % 4 == 0 else "")
    return f"From box@lists.example Sat Jan 13 21:47:53 2019\nSubject: {number}\n\nGrüße ø\n{body}\n".encode("latin-1")


def numbers(path):
    """What is committed in the store, or nothing when there is no table."""
    db = sqlite3.connect(path)
    try:
        return [row[0] for row in db.execute("SELECT number FROM letters ORDER BY number")]
    except sqlite3.OperationalError:
        return []
    finally:
        db.close()


class Archive:
    """An archive with so many letters on the small web; `codes` is what it says first, question by question."""

    def __init__(self, site, total, kept=0, codes=()):
        self.path = f"store-{len(list(Path.cwd().iterdir()))}.sqlite"
        self.total, self.codes, self.committed = total, list(codes), []
        self.before = len(site.paths)
        self.site = site
        if kept:
            db = sqlite3.connect(self.path)
            db.execute("CREATE TABLE letters (number INTEGER PRIMARY KEY, raw BLOB)")
            db.executemany("INSERT INTO letters VALUES (?, ?)", [(n, letter(n)) for n in range(1, kept + 1)])
            db.commit()
            db.close()
        for first in range(kept + 1, total + 27, 25):
            site[f"/archive/{first}/{first + 24}"] = self.answer
        site[f"/archive/{total + 1}/{total + 25}"] = self.answer

    def answer(self, request):
        self.committed.append(len(numbers(self.path)))
        code = self.codes.pop(0) if self.codes else 200
        if code != 200:
            return code, {"Content-Type": "text/plain"}, "From here: not now\n"
        first, last = map(int, request.path.split("/")[2:])
        wanted = range(first, min(last, self.total) + 1)
        if not wanted:
            return 404, {"Content-Type": "text/plain"}, "The archive ends before that.\n"
        return 200, {"Content-Type": "application/mbox"}, b"".join(map(letter, wanted))

    @property
    def asked(self):
        return [path.removeprefix("/archive/") for path in self.site.paths[self.before :]]


def test_goes_on(site):
    """R1: a second run begins behind the first"""
    archive = Archive(site, 90)
    run(archive.path, 1, 0)
    run(archive.path, 2, 0)
    assert archive.asked == ["1/25", "26/50", "51/75"]


def test_highest(site):
    """R1: it begins behind the highest number"""
    archive = Archive(site, 60, kept=10)
    db = sqlite3.connect(archive.path)
    db.execute("DELETE FROM letters WHERE number = 4")
    db.commit()
    db.close()
    run(archive.path, 1, 0)
    assert archive.asked == ["11/35"]


@pytest.mark.parametrize("pages", [0, 2])
def test_pages(site, pages):
    """R2: no more pages than wanted"""
    archive = Archive(site, 90)
    run(archive.path, pages, 0)
    assert archive.asked == ["1/25", "26/50"][:pages]


def test_end(site):
    """R2: a short page does not end it, a 404 does"""
    archive = Archive(site, 30)
    run(archive.path, 9, 0)
    assert archive.asked == ["1/25", "26/50", "31/55"]
    assert numbers(archive.path) == list(range(1, 31))


def test_raw(site):
    """R2: the letters as they came, byte by byte"""
    archive = Archive(site, 30)
    run(archive.path, 2, 0)
    db = sqlite3.connect(archive.path)
    raw = [bytes(row[0]).rstrip(b"\n") for row in db.execute("SELECT raw FROM letters ORDER BY number")]
    db.close()
    assert raw == [letter(number).rstrip(b"\n") for number in range(1, 31)]


@pytest.mark.parametrize("code", [500, 429, 400])
def test_asked_again(site, code):
    """R3: what was refused is asked for again"""
    archive = Archive(site, 60, codes=[code, code])
    run(archive.path, 1, 0)
    assert archive.asked == ["1/25"] * 3
    assert numbers(archive.path) == list(range(1, 26))


@pytest.mark.parametrize("before", [0, 1])
def test_three_times(site, before):
    """R3: three refusals of a page end the run"""
    archive = Archive(site, 60, codes=[*[200] * before, 503, 503, 503])
    run(archive.path, 9, 0)
    assert archive.asked == [*["1/25"] * before, *[["1/25", "26/50"][before]] * 3]


def test_refusals_of_a_page(site):
    """R3: each page may be refused twice"""
    archive = Archive(site, 60, codes=[503, 503, 200, 500, 429, 200])
    run(archive.path, 2, 0)
    assert numbers(archive.path) == list(range(1, 51))


def test_sleeper(site):
    """R3: letter 401 of the real archive, at the second try"""
    archive = Archive(site, 370, kept=400)
    assert run(archive.path, 1, 0) == 25
    assert archive.asked == ["401/425"] * 2


def test_committed(site):
    """R4: each page is committed before the next question"""
    archive = Archive(site, 60, codes=[200, 200, 500, 500, 500])
    run(archive.path, 9, 0)
    assert archive.committed == [0, 25, 50, 50, 50]


def test_pause(site):
    """R5: between two questions it waits, refused or not"""
    archive = Archive(site, 60, codes=[200, 500])
    run(archive.path, 2, 0.12)
    at = [request.at for request in site.asked[archive.before :]]
    assert [later - earlier > 0.11 for earlier, later in zip(at, at[1:], strict=False)] == [True, True]


@pytest.mark.parametrize(("total", "pages", "expected"), [(30, 5, 30), (0, 2, 0)])
def test_returns(site, total, pages, expected):
    """R6: it returns how many letters it has kept"""
    archive = Archive(site, total)
    assert run(archive.path, pages, 0) == expected


def test_returns_new_ones(site):
    """R6: letters of earlier runs do not count"""
    archive = Archive(site, 30, kept=20)
    assert run(archive.path, 9, 0) == 10


def test_many(site, agree, rng):
    """R1, R2, R3, R4, R6: many other nights"""

    def got(total, kept, codes, pages):
        archive = Archive(site, total, kept, codes)
        returned = run(archive.path, pages, 0)
        return archive.asked, archive.committed, len(numbers(archive.path)), returned

    def wanted(total, kept, codes, pages):
        codes, have, refused, asked, committed = list(codes), kept, 0, [], []
        while pages > 0 and refused < 3:
            asked.append(f"{have + 1}/{have + 25}")
            committed.append(have)
            code = codes.pop(0) if codes else 200
            if code == 404 or (code == 200 and have >= total):
                break
            if code == 200:
                have, pages, refused = min(have + 25, total), pages - 1, 0
            else:
                refused += 1
        return asked, committed, have, have - kept

    cases = []
    for _ in range(14):
        total = rng.choice([0, 3, 25, 26, 40])
        codes = rng.choices([200, 200, 500, 503, 429], k=rng.randint(0, 3))
        cases.append((total, rng.choice([0, min(total, 3)]), codes, rng.randint(0, 2)))
    agree(got, wanted, cases, size=lambda case: case[0] + len(case[2]))
