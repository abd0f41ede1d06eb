import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from page_of_wells import draw

WELLS = [{"name": "Salt", "x": 0, "y": 35}, {"name": "Ash Dell", "x": 90, "y": 8}, {"name": "Mud", "x": 41, "y": 100}]


class Reader(HTMLParser):
    """Reads a page as a browser does: its tags, and what stands in each text of the drawing."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.names, self.open = [], [], False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "text":
            self.names.append("")
            self.open = True

    def handle_endtag(self, tag):
        self.open = self.open and tag != "text"

    def handle_data(self, data):
        if self.open:
            self.names[-1] += data


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """An empty folder to write into."""
    monkeypatch.chdir(tmp_path)


def drawn(points, write=draw):
    """The text of the page, and what came back."""
    Path("where.js").write_text(f"where = {json.dumps(points)};\n", encoding="utf-8")
    count = write("where.js", "wells.html")
    return Path("wells.html").read_text(encoding="utf-8"), count


def values(reader, tag, *names):
    """The values of some attributes of every such tag."""
    return [tuple(some.get(name) for name in names) for kind, some in reader.tags if kind == tag]


def found(page, tag, *names):
    """The same for the text of a page."""
    return values(Reader(page), tag, *names)


@pytest.mark.parametrize("points", [WELLS, []])
def test_page(points):
    """R1: a page with one drawing, 100 by 100"""
    page, _ = drawn(points)
    assert (page[:15].lower(), found(page, "svg", "viewbox")) == ("<!doctype html>", [("0 0 100 100",)])


def test_circles():
    """R2: a circle for each point"""
    page, _ = drawn(WELLS)
    wanted = [("0", "35", "2"), ("90", "8", "2"), ("41", "100", "2")]
    assert sorted(found(page, "circle", "cx", "cy", "r")) == sorted(wanted)


def test_inside():
    """R2: the circles stand inside of the drawing"""
    page, _ = drawn(WELLS)
    assert [each.count("<circle") for each in page.split("</svg>")] == [3, 0]


def test_texts():
    """R3: a text beside each point"""
    page, _ = drawn(WELLS)
    assert sorted(found(page, "text", "x", "y")) == [("3", "35"), ("44", "100"), ("93", "8")]


def test_names():
    """R3: the names are on the page"""
    assert sorted(Reader(drawn(WELLS)[0]).names) == ["Ash Dell", "Mud", "Salt"]


@pytest.mark.parametrize("name", ["A <b> well", "Salt &amp; Ash", "Zoë's \"Deep\"", "Well [3];"])
def test_signs(name):
    """R4: a name looks as it is in the data"""
    page, _ = drawn([{"name": name, "x": 7, "y": 9}])
    assert Reader(page).names == [name]


def test_count():
    """R5: it returns how many points there are"""
    assert [drawn(points)[1] for points in (WELLS, WELLS[:1], [])] == [3, 1, 0]


def seen(points, write=draw):
    """What a browser sees of the page, and what came back."""
    page, count = drawn(points, write)
    reader = Reader(page)
    texts = list(zip(values(reader, "text", "x", "y"), reader.names, strict=False))
    return sorted(values(reader, "circle", "cx", "cy", "r")), sorted(texts), count


def test_many_pages(agree, reference, rng):
    """R2, R3, R4, R5: a hundred other pages"""
    names = ["Salt", "Ash & Elm", "Mud", "<Moss>", "Well 3;"]
    cases = []
    for _ in range(100):
        some = rng.sample(names, rng.randint(0, 3))
        cases.append(([{"name": name, "x": rng.randint(0, 100), "y": rng.randint(0, 100)} for name in some],))
    agree(seen, lambda points: seen(points, reference.draw), cases)
