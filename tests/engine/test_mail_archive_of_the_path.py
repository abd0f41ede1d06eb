"""The mail archive `light` holds what its README counts, and its sample is what the archive says."""

from __future__ import annotations

import collections
import contextlib
import datetime
import email
import re
import types
from email.utils import parsedate_to_datetime

import pytest

from marathon.app.sites import read_site
from marathon.curriculum import where_is_path
from marathon.engine.site.web import Request, Web

FOLDER = where_is_path() / "sites" / "light"
START = re.compile(rb"^From light-bounces@lists\.example ", re.MULTILINE)


@pytest.fixture
def ask():
    """ask("/archive/1/10", at=0.0): the reply of a web that has just started."""
    site = read_site(where_is_path(), "light")
    web = Web(site.files, site.answers)
    return lambda path, at=0.0: web.reply(Request("GET", path, at=at))


def letters(data):
    starts = [found.start() for found in START.finditer(data)]
    return [data[start:end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]


@pytest.fixture(scope="module")
def received():
    """Every message as it is served, fetched as a patient program does."""
    site = read_site(where_is_path(), "light")
    web = Web(site.files, site.answers)
    found, tries = [], 0
    while True:
        tries += 1
        first = len(found) + 1
        reply = web.reply(Request("GET", f"/archive/{first}/{first + 24}", at=tries * 0.2))
        if reply.status == 404:
            return found
        if reply.status == 200:
            found += letters(reply.body)


def when_of(message):
    """The date that a message gives, or None."""
    for read in (parsedate_to_datetime, datetime.datetime.fromisoformat):
        with contextlib.suppress(ValueError):
            return read(message["Date"])
    return None


def is_a_year_early(message):
    got = datetime.datetime.strptime(message.get_unixfrom()[-24:], "%a %b %d %H:%M:%S %Y")
    when = when_of(message)
    return when is not None and (got - when.replace(tzinfo=None)).days > 300


def cannot_be_read(message):
    try:
        message.get_payload(decode=True).decode(message.get_content_charset())
    except UnicodeDecodeError:
        return True
    return False


def test_the_readme_counts_truly(received):
    different = {}
    for message in map(email.message_from_bytes, received):
        different.setdefault(message["Message-ID"], message)
    each = list(different.values())

    def count(fits):
        return sum(bool(fits(message)) for message in each)

    truth = [
        len(received), len(each), count(lambda m: m["In-Reply-To"]), len({m["From"] for m in each}),
        count(lambda m: " at " in m["From"]), count(lambda m: "+" in m["From"]),
        count(lambda m: "Runa.Voll" in m["From"]), count(lambda m: "=?" in m["From"]),
        count(lambda m: "=?" in (m["Subject"] or "")), count(lambda m: m["Subject"] is None),
        count(lambda m: re.fullmatch(r"\d{4}-\d\d-\d\d \S+", m["Date"])), count(lambda m: "T" in m["Date"][:12] and "-" in m["Date"]),
        count(lambda m: m["Date"][-3] == ":" and "," in m["Date"]), count(lambda m: re.match(r"\d+ \w+ \d\d ", m["Date"])),
        count(is_a_year_early), count(lambda m: when_of(m) is None),
        count(lambda m: m.get_content_charset() == "iso-8859-1"), count(cannot_be_read),
    ]  # fmt: skip
    table = re.findall(
        r"^\| .*? \| (\d+) \|$", (FOLDER / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    told = [int(number) for number in table]
    del told[3:5]  # people and addresses: nobody can count them without cleaning
    assert told == truth
    assert all(message["In-Reply-To"] in {None, *different} for message in each)


def test_people_addresses_and_years():
    made = types.ModuleType("light")
    exec(compile((FOLDER / "answers.py").read_text(encoding="utf-8"), "answers.py", "exec"), vars(made))
    one = {mail["id"]: mail for mail in made.archive()}.values()
    assert len({mail["person"] for mail in one}) == 36
    assert len({mail["address"] for mail in one}) == 44
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    for year, number in collections.Counter(mail["sent"].year for mail in one).items():
        assert f"{year} {number}" in readme
    for domain, number in collections.Counter(mail["address"].partition("@")[2] for mail in one).items():
        assert f"{domain.replace('university.example', '')} {number}" in readme
    moved = re.findall(r"^(\S+@\S+) (\S+)$", (FOLDER / "pages" / "moved.txt").read_text(), re.MULTILINE)
    assert moved == [move[:2] for move in made.MOVES]


def test_the_sample_is_what_the_archive_says(received):
    made = types.ModuleType("light")
    exec(compile((FOLDER / "answers.py").read_text(encoding="utf-8"), "answers.py", "exec"), vars(made))
    sample = (FOLDER / "sample" / "light.mbox").read_bytes()
    assert sample == made.sample()
    assert len(letters(sample)) == 115
    assert set(letters(sample)) <= set(received)


def test_it_ends_and_refuses(ask):
    assert ask("/archive/838/850").status == 200
    assert ask("/archive/839/850").status == 404
    for path in ("/archive/0/5", "/archive/9/8", "/archive/1/26", "/archive/1", "/archive/a/b"):
        assert ask(path, at=5.0).status == 400
    assert ask("/").status == 200
    assert ask("/archive").status == 404


def test_one_page_fails_once(ask):
    assert [ask(f"/archive/{first}/410").status for first in (400, 400, 401)] == [500, 200, 200]


def test_who_is_in_a_hurry_waits(ask):
    replies = [ask("/archive/1/1", at=number / 20) for number in range(11)]
    assert [reply.status for reply in replies] == [200] * 10 + [429]
    assert replies[-1].headers["Retry-After"] == "0.50"
    assert ask("/archive/1/1", at=1.01).status == 200
