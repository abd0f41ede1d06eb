"""Makes what a program displays harmless: only listed tags and attributes come out, rebuilt by us."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser

from markupsafe import Markup, escape

TAGS = frozenset({
    "b", "strong", "i", "em", "u", "s", "code", "pre", "kbd", "samp", "var", "sub", "sup", "small", "mark",
    "p", "div", "span", "br", "hr", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "img",
    "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
})  # fmt: skip
VOID = frozenset({"br", "hr", "img"})
ATTRIBUTES = {
    "th": ("colspan", "rowspan", "scope"),
    "td": ("colspan", "rowspan"),
    "ol": ("start",),
    "img": ("src", "alt", "width", "height"),
}
# What stands between these tags is no text for people.
SILENT = frozenset({
    "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head", "title", "textarea",
    "select", "button", "audio", "video", "canvas", "noembed", "noframes", "xmp", "plaintext",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PICTURE = re.compile(r"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$")
NUMBER = re.compile(r"^\d{1,4}$")
SCOPE = ("col", "row", "colgroup", "rowgroup")
DEEPEST = 60


def sanitize(html: str) -> Markup:
    """HTML of an output as HTML that can neither act, nor fetch, nor look like a part of the page."""
    cleaner = _Cleaner()
    cleaner.feed(html)
    cleaner.close()
    return cleaner.result()


def picture(mime: str, data: str) -> str | None:
    """The address (`data:`) of a picture that a program displayed, or None if it is not one."""
    if mime in ("image/png", "image/jpeg"):
        address = f"data:{mime};base64,{''.join(data.split())}"
        return address if PICTURE.match(address) else None
    if mime == "image/svg+xml":
        # Inside <img> an SVG runs no script and fetches nothing.
        return "data:image/svg+xml;base64," + base64.b64encode(data.encode()).decode()
    return None


class _Cleaner(HTMLParser):
    """Keeps a stack of what it has opened, so that what comes out is always well nested."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._open: list[str] = []
        self._silent: list[str] = []

    def result(self) -> Markup:
        self._close_down_to(0)
        return Markup("".join(self._parts))  # noqa: S704 (what this module is for)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._silent or tag in SILENT:
            if tag in SILENT:
                self._silent.append(tag)
            return
        name = "strong" if tag in HEADINGS else tag
        if name not in TAGS or len(self._open) >= DEEPEST:
            return
        kept = _attributes(name, attrs)
        if name == "img" and not any(part.startswith(" src=") for part in kept):
            return
        self._parts.append(f"<{name}{''.join(kept)}>")
        if name not in VOID:
            self._open.append(name)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in SILENT:
            self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag in self._silent:
                del self._silent[self._silent.index(tag) :]
            return
        name = "strong" if tag in HEADINGS else tag
        if name in self._open:
            last = len(self._open) - 1 - self._open[::-1].index(name)
            self._close_down_to(last)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(str(escape(data)))

    def _close_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._parts.append(f"</{self._open.pop()}>")


def _attributes(tag: str, attrs: list[tuple[str, str | None]]) -> list[str]:
    kept = []
    for name, value in attrs:
        if name in ATTRIBUTES.get(tag, ()) and value is not None and _is_harmless(name, value):
            kept.append(f' {name}="{escape(value)}"')
    return kept


def _is_harmless(name: str, value: str) -> bool:
    if name == "src":
        return bool(PICTURE.match(value))
    if name == "scope":
        return value in SCOPE
    return name == "alt" or bool(NUMBER.match(value))
