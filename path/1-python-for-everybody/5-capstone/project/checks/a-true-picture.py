import re
import sqlite3
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

NUMBER = r"-?\d+(?:\.\d+)?"


def pieces():
    """The small pieces of the learner's own source."""
    found = [Path(f"piece-{number}.txt") for number in range(1, 10)]
    data = [file.read_bytes() for file in found if file.exists()]
    if len(data) < 3:
        pytest.fail(f"There should be piece-1.txt, piece-2.txt and piece-3.txt at least; found: {len(data)}.")
    return data


@pytest.fixture
def drawn(tmp_path):
    """The page that draw makes from a model of some pieces; `odd` changes names in the model before."""

    def make(data, odd=False):
        from model import build
        from picture import draw

        raw, model, page = [tmp_path / name for name in ("raw.sqlite", "model.sqlite", "page.html")]
        raw.unlink(missing_ok=True)
        model.unlink(missing_ok=True)
        db = sqlite3.connect(raw)
        db.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, data BLOB)")
        db.executemany("INSERT INTO piece VALUES (?, ?)", enumerate(data, start=1))
        db.commit()
        db.close()
        build(str(raw), str(model))
        if odd:
            make_odd(model)
        draw(str(model), str(page))
        return page.read_text(encoding="utf-8")

    return make


def make_odd(path):
    """Put `& <` into names that stand in a table to which others lead; what has digits may be a date and stays."""
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for other in sorted({link[2] for name in tables for link in db.execute(f'PRAGMA foreign_key_list("{name}")')}):
        columns = [one[1] for one in db.execute(f'PRAGMA table_info("{other}")') if "TEXT" in one[2].upper() and not one[5]]
        for column in columns:
            where = f"\"{column}\" NOT GLOB '*[0-9]*'"
            db.execute(f'UPDATE "{other}" SET "{column}" = "{column}" || \' & <Co>\' WHERE {where}')
    db.commit()
    db.close()


class Reader(HTMLParser):
    """Collects what a page loads, and its headings."""

    def __init__(self):
        super().__init__()
        self.loads, self.headings, self.inside, self.words = [], [], "", ""

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag in ("script", "img", "link", "iframe", "image", "use"):
            address = values.get("src") or values.get("href") or values.get("xlink:href") or ""
            self.loads += [address] if address and not address.startswith(("data:", "#")) else []
        if tag == "h1":
            self.headings.append("")
        if self.inside != "h1":
            self.inside = tag

    def handle_endtag(self, tag):
        if tag == "h1" or self.inside != "h1":
            self.inside = ""

    def handle_data(self, data):
        if self.inside == "h1":
            self.headings[-1] += data
        if self.inside != "style":
            self.words += f" {data}"


def read(page):
    reader = Reader()
    reader.feed(page)
    return reader


def svg_of(page):
    """The first picture of a page, as a tree."""
    found = re.search(r"<svg\b.*?</svg>", page, re.DOTALL)
    if found is None:
        pytest.fail("There is no <svg> on the page.")
    text = re.sub(r"&(?!amp;|lt;|gt;|quot;|apos;|#)(\w+);", " ", found[0])
    text = text if "xlink:" not in text or "xmlns:xlink" in text else text.replace("xlink:", "")
    try:
        tree = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        pytest.fail(f"The picture is not well-formed: {error}. Is each element closed, and each & written as &amp;?")
    for element in tree.iter():
        element.tag = str(element.tag).rpartition("}")[2]
    return tree


def test_from_the_model(drawn):
    """R9.2: another model gives another picture, and the same the same"""
    one, all_of_them, again = drawn(pieces()[:1]), drawn(pieces()), drawn(pieces())
    assert re.search(r"<svg\b.*</svg>", all_of_them, re.DOTALL), "There is no <svg> on the page."
    pictures = [re.findall(r"<svg\b.*?</svg>", page, re.DOTALL) for page in (one, all_of_them, again)]
    assert (pictures[0] != pictures[1], pictures[1] == pictures[2]) == (True, True)


def test_words(drawn):
    """R9.2: a heading says the finding, and the source is named"""
    page = read(drawn(pieces()))
    assert page.headings and len(page.headings[0].split()) >= 4, f"The heading in h1 is: {page.headings}."
    assert re.search(r"\bsource\W+\w", page.words, re.IGNORECASE), "Nothing on the page begins with `Source:`."


def test_axis(drawn):
    """R9.2: numbers stand beside the picture"""
    texts = ["".join(one.itertext()) for one in svg_of(drawn(pieces())).iter("text")]
    assert len([text for text in texts if re.search(r"\d", text)]) >= 2, f"The texts in the picture are: {texts}."


def test_alone(drawn):
    """R9.2: the page loads nothing from elsewhere"""
    page = drawn(pieces())
    assert "<svg" in page, "There is no <svg> on the page."
    assert read(page).loads == []
    assert re.findall(r"@import|url\(\s*['\"]?http", page) == []


def numbers_of(element, *names):
    values = [(element.get(name) or "").removesuffix("px") for name in names]
    return [float(value) for value in values if re.fullmatch(NUMBER, value)]


def corners(tree):
    """All places across and down that the marks of a picture reach."""
    across, down = [], []
    for one in tree.iter():
        across += numbers_of(one, "x", "cx", "x1", "x2")
        down += numbers_of(one, "y", "cy", "y1", "y2")
        if one.tag == "rect":
            x, y = numbers_of(one, "x") or [0.0], numbers_of(one, "y") or [0.0]
            across += [x[0] + width for width in numbers_of(one, "width")]
            down += [y[0] + height for height in numbers_of(one, "height")]
        points = [float(number) for number in re.findall(NUMBER, one.get("points") or "")]
        across, down = across + points[::2], down + points[1::2]
    return across, down


@pytest.mark.parametrize("count", [1, 2, None])
def test_in_the_frame(drawn, count):
    """R9.3: nothing sticks out of the frame"""
    tree = svg_of(drawn(pieces()[:count]))
    frame = [float(number) for number in re.findall(NUMBER, tree.get("viewBox") or "")]
    assert len(frame) == 4, "The picture has no viewBox."
    for places, begin, size in zip(corners(tree), frame[:2], frame[2:]):
        assert places, "There is no mark with a place of its own."
        assert begin - 1 <= min(places) <= max(places) <= begin + size + 1, f"From {min(places)} to {max(places)}."


def test_odd_names(drawn):
    """R9.3: names with & and < do no harm"""
    plain, odd = svg_of(drawn(pieces())), svg_of(drawn(pieces(), odd=True))
    assert [one.tag for one in plain.iter()] == [one.tag for one in odd.iter()]
    assert len(list(plain.iter())) > 3


def test_nothing_to_draw(drawn):
    """R9.3: an empty model stops nothing"""
    assert len(list(svg_of(drawn(pieces())).iter())) > 3
    assert svg_of(drawn([])).tag == "svg"


def marks(page):
    """The marks of one kind that carry a number, in the order of it: number and element."""
    found = {}
    for one in svg_of(page).iter():
        title = one.find("title")
        numbers = re.findall(NUMBER, "".join(title.itertext())) if title is not None else []
        if numbers and one.tag != "svg":
            found.setdefault(one.tag, []).append((float(numbers[-1]), one))
    return sorted(max(found.values(), key=len, default=[]), key=lambda mark: mark[0])


def sizes(found):
    """For each measure of the marks: how it grows with the number. `r` counts as the area that one sees."""
    measures = {}
    for name in ("height", "width", "cx", "cy", "r", "font-size"):
        values = [numbers_of(one, name) for _, one in found]
        if all(values):
            measures[name] = [value[0] ** (2 if name == "r" else 1) for value in values]
    return measures


def told(drawn, count=None):
    found = marks(drawn(pieces()[:count]))
    if len(found) < 3:
        pytest.fail(f"{len(found)} marks have a <title> with a number inside; three at least are needed.")
    if found[0][0] == found[-1][0]:
        pytest.fail("All marks have the same number: take pieces in which they differ.")
    if found[0][0] < 0:
        pytest.fail("A mark has a number below zero; choose something that can be counted or measured from zero.")
    return [value for value, _ in found], sizes(found)


def test_marks_carry_numbers(drawn):
    """R10.1: three marks at least carry their number"""
    assert len(marks(drawn(pieces()))) >= 3, "A mark carries its number in a <title> inside: <rect ...><title>Ash, 7</title></rect>."


def in_order(name, values, measure):
    """Whether a measure grows with the number; places on paper may be counted from the other end."""
    steps = list(zip(pairwise(values), pairwise(measure)))
    up = all(big - small > -0.6 if b > a else abs(big - small) < 0.6 for (a, b), (small, big) in steps)
    down = all(small - big > -0.6 if b > a else abs(big - small) < 0.6 for (a, b), (small, big) in steps)
    return (up or (down and name in ("cx", "cy"))) and abs(measure[-1] - measure[0]) > 3


def test_order(drawn):
    """R10.2: a greater number is a greater mark, equal numbers are equal"""
    values, measures = told(drawn)
    assert any(in_order(name, values, one) for name, one in measures.items()), f"The numbers: {values}, measures: {measures}."


def true_to_scale(name, values, measure):
    """Bars and areas begin at zero; places of points and sizes of words keep their distances."""
    if name in ("height", "width", "r"):
        low, base = 0.0, 0.0
    else:
        low, base = values[0], measure[0]
    scale = (measure[-1] - base) / (values[-1] - low)
    reach = abs(measure[-1] - base)
    return reach > 3 and all(
        abs(base + scale * (value - low) - size) <= max(1.0, 0.02 * reach) for value, size in zip(values, measure)
    )


def test_to_scale(drawn):
    """R10.3: twice the number is twice the bar: it begins at zero"""
    values, measures = told(drawn)
    fitting = [name for name, measure in measures.items() if true_to_scale(name, values, measure)]
    assert fitting, f"The numbers: {values}, measures: {measures}."


def test_every_mark(drawn):
    """R10.3: the numbers are those of the model, also with fewer pieces"""
    whole, fewer = marks(drawn(pieces())), marks(drawn(pieces()[:1]))
    assert [value for value, _ in whole] != [value for value, _ in fewer]
    assert len(whole) >= 3
    if len(fewer) > 1 and fewer[0][0] != fewer[-1][0]:
        values, measures = [value for value, _ in fewer], sizes(fewer)
        assert any(true_to_scale(name, values, measure) for name, measure in measures.items())
