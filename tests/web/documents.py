"""Reads a page as a tree, and says what is wrong with it as a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, tag: str = "", **attributes: str) -> list[Element]:
        """Elements of a tag whose attributes hold these words (`class_` for class)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            each
            for each in self.walk()
            if (not tag or each.tag == tag)
            and all(value in (each.attributes.get(name) or "").split() for name, value in wanted.items())
        ]

    @property
    def text(self) -> str:
        return " ".join("".join(self._texts()).replace("\u00a0", " ").split())

    def _texts(self) -> Iterator[str]:
        for word in self.words:
            yield word if not word.startswith("\0") else "".join(self.children[int(word[1:])]._texts())

    def __getitem__(self, name: str) -> str:
        return self.attributes[name] or ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("document", {})
        self.here = self.root
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        self.faults += [f"<{tag}> has {name} twice" for name in {n for n in names if names.count(n) > 1}]
        child = Element(tag, dict(attrs), self.here)
        self.here.words.append(f"\0{len(self.here.children)}")
        self.here.children.append(child)
        if tag not in VOID:
            self.here = child

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.here.tag != tag:
            self.faults.append(f"</{tag}> ends <{self.here.tag}> at {self.getpos()}")
            return
        assert self.here.parent is not None
        self.here = self.here.parent

    def handle_data(self, data: str) -> None:
        self.here.words.append(data)


def read(html: str) -> Element:
    """The tree of a page."""
    reader = _Reader()
    reader.feed(html)
    return reader.root


def faults(html: str) -> list[str]:
    """What must not be in any page: broken nesting, ids twice, headings that skip, styles or scripts inside."""
    reader = _Reader()
    reader.feed(html)
    root = reader.root
    found = list(reader.faults)
    if reader.here is not root:
        found.append(f"<{reader.here.tag}> is never ended")
    ids = [each["id"] for each in root.walk() if "id" in each.attributes]
    found += [f"the id {name!r} stands twice" for name in sorted({n for n in ids if ids.count(n) > 1})]
    found += [f"#{name} is nowhere" for name in _asked(root) if name not in ids]
    found += _headings(root)
    for each in root.walk():
        found += [
            f"<{each.tag}> has {name}" for name in each.attributes if name == "style" or name.startswith("on")
        ]
        if each.tag == "style" or (each.tag == "script" and each.text):
            found.append(f"<{each.tag}> in the page")
    return found


def _asked(root: Element) -> set[str]:
    """Ids that something on the page speaks of."""
    named = {
        name
        for each in root.walk()
        for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls")
        for name in (each.attributes.get(attribute) or "").split()
    }
    return named | {
        href[1:] for each in root.walk() if (href := each.attributes.get("href") or "").startswith("#")
    }


def _headings(root: Element) -> list[str]:
    levels = [int(each.tag[1]) for each in root.walk() if each.tag in ("h1", "h2", "h3", "h4", "h5")]
    found = [] if levels.count(1) == 1 else [f"{levels.count(1)} headings of level 1"]
    return found + [f"h{after} follows h{before}" for before, after in pairwise(levels) if after > before + 1]
