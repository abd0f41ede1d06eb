from xml.etree import ElementTree

import pytest
from wall_picture import picture

SCHOOL = ("Most play the flute", [("flute", 40), ("drums", 30), ("harp", 0)], "lists of May")


def read(text):
    """The tags of a picture: what each one says, and its numbers."""
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, TypeError, ValueError):
        return {"svg": "not well-formed"}
    found = {"svg": (bare(root.tag), root.get("role"), root.get("viewBox"))}
    for name in ("title", "desc", "rect", "text"):
        found[name] = [tag for tag in root.iter() if bare(tag.tag) == name]
    return found


def bare(tag):
    return tag.split("}")[-1]


def words(text, name):
    return [(tag.text or "").strip() for tag in read(text).get(name, [])]


def numbers(text, name, *keys):
    return [tuple(number(tag.get(key)) for key in keys) for tag in read(text).get(name, [])]


def number(written):
    try:
        return round(float(written), 3)
    except (TypeError, ValueError):
        return written


def labels(text):
    """Texts of the rows with their places, the source left out."""
    found = zip(words(text, "text"), numbers(text, "text", "x", "y"), strict=True)
    return [pair for pair in found if not pair[0].startswith("Source:")]


def sources(text):
    return [said for said in words(text, "text") if said.startswith("Source:")]


def all_of(text):
    """Everything that the rules speak of."""
    return (
        read(text)["svg"],
        words(text, "title"),
        words(text, "desc"),
        numbers(text, "rect", "x", "y", "width", "height"),
        labels(text),
        sources(text),
    )


def test_around():
    """R1: one svg is around everything"""
    assert read(picture(*SCHOOL))["svg"] == ("svg", "img", "0 0 300 240")


def test_title():
    """R2: the title is in its tag"""
    assert words(picture(*SCHOOL), "title") == ["Most play the flute"]


def test_in_words():
    """R2: the description holds all rows"""
    assert words(picture(*SCHOOL), "desc") == ["flute 40, drums 30, harp 0"]


def test_no_rows():
    """R2: without rows the description is empty"""
    text = picture("Nobody yet", [], "lists")
    assert (words(text, "desc"), numbers(text, "rect", "y"), sources(text)) == ([""], [], ["Source: lists"])


def test_places():
    """R3: bars lie below each other"""
    assert numbers(picture(*SCHOOL), "rect", "x", "y", "height") == [(0, 20, 10), (0, 50, 10), (0, 80, 10)]


@pytest.mark.parametrize(
    ("counts", "widths"),
    [((40, 30, 0), [200, 150, 0]), ((1, 4), [50, 200]), ((1,), [200]), ((0, 0), [0, 0]), ((99, 100), [198, 200])],
)
def test_widths(counts, widths):
    """R4: widths are in proportion, from zero"""
    text = picture("Play", [(f"class {place}", count) for place, count in enumerate(counts)], "lists")
    assert numbers(text, "rect", "width") == [(width,) for width in widths]


def test_labels():
    """R5: each row has its text above its bar"""
    assert labels(picture(*SCHOOL)) == [("flute 40", (0, 16)), ("drums 30", (0, 46)), ("harp 0", (0, 76))]


def test_source():
    """R5: one text names the source"""
    assert sources(picture(*SCHOOL)) == ["Source: lists of May"]


@pytest.mark.parametrize("name", ["Drum & Bass", "ages < 8", "a <b> c"])
def test_escaped_rows(name):
    """R6: names are escaped, in both places"""
    text = picture("Play", [(name, 5)], "lists")
    assert (words(text, "desc"), labels(text)) == ([f"{name} 5"], [(f"{name} 5", (0, 16))])


def test_escaped_rest():
    """R6: title and source are escaped"""
    text = picture("Drum & Bass wins", [("harp", 2)], "Lund & Berg, < 2024")
    assert (words(text, "title"), sources(text)) == (["Drum & Bass wins"], ["Source: Lund & Berg, < 2024"])


def test_many_schools(agree, reference, rng):
    """R1, R2, R3, R4, R5, R6: a hundred other schools"""
    names = ["flute", "drums", "harp", "Drum & Bass", "cello"]

    def drawn():
        rows = [(name, rng.choice([0, 1, 4, 17, 60])) for name in rng.sample(names, rng.randint(0, 4))]
        return rng.choice(["Few sing", "Rock & roll"]), rows, rng.choice(["lists", "Moe & Co"])

    agree(
        lambda *school: all_of(picture(*school)),
        lambda *school: all_of(reference.picture(*school)),
        [drawn() for _ in range(110)],
        size=lambda case: len(case[1]),
    )
