import json
import re
from pathlib import Path

import pytest

A = "http://a.example"
OLD = "an old list\n" * 40
NOBODY = "http://localhost:1/"
PAGES = {
    f"{A}/": {"title": "The harbour", "links": [f"{A}/boats/", f"{A}/gone", f"{A}/lost"], "dates": ["2026-05-29"]},
    f"{A}/boats/": {"title": "Boats", "links": [f"{A}/", f"{A}/gone"], "dates": []},
    f"{A}/gone": None,
    f"{A}/lost": None,
    f"{A}/north": {"title": "Løv and Æbler", "links": [], "dates": ["2025-01-02", "2026-01-01"]},
}


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """What lies in both files after saving some pages."""
    monkeypatch.chdir(tmp_path)

    def save_pages(pages):
        from careful_reader import save

        save(pages)
        return Path("site.json").read_text(encoding="utf-8"), Path("report.txt").read_text(encoding="utf-8")

    return save_pages


def said(report, word):
    """The number behind a word such as `pages:`."""
    found = re.search(rf"^\W*{word}\W+(\d+)", report, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else None


def test_json(saved):
    """R9.1: site.json holds all pages"""
    assert json.loads(saved(PAGES)[0]) == PAGES


def test_counts(saved):
    """R9.2: report.txt counts pages and broken links"""
    _, report = saved(PAGES)
    assert (said(report, "pages"), said(report, "broken")) == (3, 3)


def test_lines(saved):
    """R9.2: it has a line for each page, with its title"""
    lines = saved(PAGES)[1].splitlines()
    for address, page in PAGES.items():
        if page:
            assert any(re.search(rf"{re.escape(address)}(?!\S)", line) and page["title"] in line for line in lines), address


def test_anew(saved):
    """R9.2: both files begin anew each time"""
    saved(PAGES)
    few = {f"{A}/": {"title": "Alone", "links": [], "dates": []}}
    held, report = saved(few)
    assert json.loads(held) == few
    assert (said(report, "pages"), said(report, "broken"), "Boats" in report) == (1, 0, False)


def test_letters(saved):
    """R9.3: letters such as ø stay readable"""
    held, report = saved(PAGES)
    assert "Løv and Æbler" in held
    assert "Løv and Æbler" in report


def test_nobody(saved, program, capsys):
    """R9.3: without a start both files stay as they were"""
    saved(PAGES)
    for name in ("site.json", "report.txt"):
        Path(name).write_text(OLD, encoding="utf-8")
    run = program(NOBODY, "", "")
    assert run.error is None, f"It stopped with a {run.error}."
    assert "cannot be reached" in run.output.lower(), "It does not say `cannot be reached`."
    assert [Path(name).read_text(encoding="utf-8") for name in ("site.json", "report.txt")] == [OLD, OLD]
