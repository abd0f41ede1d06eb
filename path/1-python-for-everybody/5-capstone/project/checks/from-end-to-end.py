import re
import sqlite3
from pathlib import Path

import pytest

LABELS = ["Where from", "What", "Size", "Format", "Rhythm", "Licence", "People", "Odd"]
MARKS = ["rect", "circle", "line", "path", "polyline", "polygon", "text"]


def described():
    """What stands behind each label of source.md; labels with nothing behind them are left out."""
    file = Path("source.md")
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    text = re.sub(r"\bLicense\b", "Licence", text, flags=re.IGNORECASE)
    names = "|".join(LABELS)
    text = re.sub(rf"(?:  +|[;|.] *)(?=[*_]*(?:{names})[*_]*\s*:)", "\n", text, flags=re.IGNORECASE)  # two labels may share a line
    found, label = {}, None
    for line in text.splitlines():
        begins = re.match(rf"[\s*_|>-]*({names})[*_]*\s*:(.*)", line, re.IGNORECASE)
        if begins:
            label, line = begins[1].capitalize(), begins[2]
        elif not line.strip() or line.startswith("#"):
            label = None
        if label and line.strip(" *_|\t"):
            found[label] = (found.get(label, "") + " " + line.strip(" *_|\t")).strip()
    return found


def test_some_labels():
    """R1.1: half of the questions about the source are answered"""
    assert len(described()) >= 4


def test_all_labels():
    """R1.2: all of them are answered"""
    assert sorted(described()) == sorted(LABELS)


def test_one_page():
    """R1.2: it fits on one page"""
    assert described(), "source.md says nothing yet."
    text = Path("source.md").read_text(encoding="utf-8")
    assert (len(text) <= 4000, len(text.splitlines()) <= 60) == (True, True), "One page: 60 lines, 4000 letters."


def test_day_of_fetching():
    """R1.3: it says on which day it was fetched"""
    assert re.search(r"\d{4}-\d\d-\d\d", described().get("Where from", "")), "Where from: and a day such as 2026-05-29."


def test_numbers():
    """R1.3: size and rhythm are given in numbers"""
    found = described()
    assert re.search(r"\d", found.get("Size", "")), "Size: how many rows, letters or pages?"
    assert re.search(r"\d{4}", found.get("Rhythm", "")), "Rhythm: of which year is the newest entry?"


def test_what_it_asks():
    """R1.3: what the licence asks stands behind its name"""
    assert len(described().get("Licence", "").split()) >= 4, "Licence: its name, and what it wants you to do."


def pieces():
    """The small pieces of the learner's own source."""
    found = [Path(f"piece-{number}.txt") for number in range(1, 10)]
    data = [file.read_bytes() for file in found if file.exists()]
    if len(data) < 3:
        pytest.fail(f"There should be piece-1.txt, piece-2.txt and piece-3.txt at least; found: {len(data)}.")
    return data


def raw_store(path, data):
    """A raw store as the retriever makes it."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, data BLOB)")
    db.executemany("INSERT INTO piece VALUES (?, ?)", enumerate(data, start=1))
    db.commit()
    db.close()
    return str(path)


def test_one_piece_is_kept(tmp_path):
    """R2.1: one piece is kept, byte for byte"""
    from retrieve import retrieve

    piece = b"a;b\r\n1;\xe9\n"
    retrieve(lambda number: (200, piece) if number == 1 else (404, b""), str(tmp_path / "raw.sqlite"), 1, 0)
    db = sqlite3.connect(tmp_path / "raw.sqlite")
    try:
        assert db.execute("SELECT number, data FROM piece").fetchall() == [(1, piece)]
    except sqlite3.OperationalError as error:
        pytest.fail(f"The raw store says: {error}.")
    finally:
        db.close()


def test_rows_in_a_table(tmp_path):
    """R6.1: your pieces give rows in a table"""
    from model import build

    build(raw_store(tmp_path / "raw.sqlite", pieces()), str(tmp_path / "model.sqlite"))
    db = sqlite3.connect(tmp_path / "model.sqlite")
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counts = [db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names]
    db.close()
    assert max(counts, default=0) >= 3, f"The tables hold so many rows: {dict(zip(names, counts))}."


def test_a_page(tmp_path):
    """R9.1: a page is written, with a picture on it"""
    from model import build
    from picture import draw

    build(raw_store(tmp_path / "raw.sqlite", pieces()), str(tmp_path / "model.sqlite"))
    draw(str(tmp_path / "model.sqlite"), str(tmp_path / "page.html"))
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    picture = "".join(re.findall(r"<svg\b.*?</svg>", text, re.DOTALL))
    assert len(re.findall(rf"<(?:{'|'.join(MARKS)})\b", picture)) >= 3, "In <svg> there should be three marks at least."
