"""Makes a saved SVG part of the page: its colours follow the theme, its ids are unique, it cannot act."""

from __future__ import annotations

import math
import pathlib
import re
import xml.etree.ElementTree as ET
from functools import lru_cache

from markupsafe import Markup

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}href"
ELEMENTS = frozenset({
    "svg", "g", "path", "defs", "clipPath", "rect", "use", "text", "tspan", "circle", "ellipse", "line",
    "polyline", "polygon", "image", "marker", "pattern", "linearGradient", "radialGradient", "stop",
})  # fmt: skip
# The light values of the palette, as figures are drawn with them, and the names that follow the theme.
PALETTE = {
    "#1b1a18": "--ink", "#45423d": "--ink-2", "#67625a": "--ink-3", "#e6e2db": "--line",
    "#d5cfc5": "--line-2", "#8a847a": "--control", "#ffffff": "--surface", "#fff": "--surface",
    "white": "--surface", "#faf9f7": "--bg", "#f4f2ee": "--sunken",
    "#000000": "--ink", "#000": "--ink", "black": "--ink",
    "#2450d8": "--blue-mark", "#2049c9": "--blue-ink", "#edf2fe": "--blue-tint", "#c6d4fa": "--blue-line",
    "#8f4a08": "--amber", "#c4741a": "--amber-mark", "#fdf4e6": "--amber-tint", "#efd6ae": "--amber-line",
    "#1a6a43": "--green", "#2c8a5b": "--green-mark", "#eaf6ef": "--green-tint", "#bbdfcb": "--green-line",
}  # fmt: skip
PAINTS = ("fill", "stroke", "stop-color", "color")
TEXT_SIZE = re.compile(r"([\d.]+)px")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
# The smallest letters that can be read, and a rem, in pixels; the room of every phone, and the most, in rem.
READABLE, REM, PHONE, WIDEST = 9.0, 16.0, 20.0, 36
REFERENCE = re.compile(r"url\(#([^)]+)\)")
DATA_PICTURE = re.compile(r"^data:image/png;base64,[A-Za-z0-9+/=\s]+$")


def figure_svg(file: pathlib.Path, name: str, alt: str) -> Markup | None:
    """The drawing kept in `file` for the page, described by `alt`; None when there is none to show."""
    try:
        return _themed(str(file), name, alt, file.stat().st_mtime_ns)
    except (OSError, ET.ParseError):
        return None


@lru_cache(maxsize=256)
def _themed(file: str, name: str, alt: str, _changed: int) -> Markup:
    return theme(pathlib.Path(file).read_text(encoding="utf-8"), name, alt)


def theme(svg: str, name: str, alt: str) -> Markup:
    """The text of an SVG as a drawing for the page.

    Raises:
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    root = ET.fromstring(svg)  # noqa: S314 (content of the path, and expat bounds what entities may grow to)
    _give_view_box(root)
    for element in root.iter():
        _clean(element, f"{name}-")
    _drop_strangers(root)
    _give_room(root)
    root.set("class", "drawing")
    root.set("role", "img")
    root.set("aria-label", alt)
    return Markup(_without_namespaces(root))  # noqa: S704 (only listed elements are left)


def _give_view_box(root: ET.Element) -> None:
    width, height = (_points(root.get(side, "")) for side in ("width", "height"))
    if "viewBox" not in root.attrib and width and height:
        root.set("viewBox", f"0 0 {width:g} {height:g}")
    for side in ("width", "height"):
        root.attrib.pop(side, None)


def _give_room(root: ET.Element) -> None:
    """Tell style sheets the width that the smallest letters need to be read: in rem, a multiple of four."""
    box = NUMBER.findall(root.get("viewBox", ""))
    found = [element.get("font-size", "") for element in root.iter()]
    sizes = [float(size) for size in found if NUMBER.fullmatch(size) and float(size) > 0]
    if len(box) != 4 or not sizes:
        return
    needed = float(box[2]) * READABLE / min(sizes) / REM
    if needed > PHONE:
        root.set("data-room", str(min(WIDEST, 4 * math.ceil(needed / 4))))


def _points(length: str) -> float:
    number = re.match(r"[\d.]+", length)
    return float(number[0]) if number else 0.0


def _drop_strangers(parent: ET.Element) -> None:
    for child in list(parent):
        if str(child.tag).removeprefix(SVG) in ELEMENTS:
            _drop_strangers(child)
        else:
            parent.remove(child)


def _clean(element: ET.Element, prefix: str) -> None:
    style = element.attrib.pop("style", "")
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        if value.strip():
            _declare(element, name.strip(), value.strip())
    for name, value in list(element.attrib.items()):
        if name.lower().startswith("on") or not _keeps_inside(name, value):
            del element.attrib[name]
            continue
        element.set(name, _attribute(name, value, prefix))


def _declare(element: ET.Element, name: str, value: str) -> None:
    """Takes over one declaration of a style attribute, which the page's policy would ignore."""
    if name == "font":
        size = TEXT_SIZE.search(value)
        if size:
            element.set("font-size", size[1])
        if re.search(r"\b(bold|[67]00)\b", value):
            element.set("font-weight", "600")
    elif name == "font-size":
        element.set(name, value.removesuffix("px"))
    elif name != "font-family":
        element.set(name, value)


def _keeps_inside(name: str, value: str) -> bool:
    if name in (XLINK, "href"):
        return value.startswith("#") or bool(DATA_PICTURE.match(value))
    return "url(" not in value or bool(REFERENCE.fullmatch(value.strip()))


def _attribute(name: str, value: str, prefix: str) -> str:
    if name == "id":
        return prefix + value
    if name in (XLINK, "href") and value.startswith("#"):
        return f"#{prefix}{value[1:]}"
    if name in PAINTS and value.lower() in PALETTE:
        return f"var({PALETTE[value.lower()]})"
    return REFERENCE.sub(lambda match: f"url(#{prefix}{match[1]})", value)


def _without_namespaces(root: ET.Element) -> str:
    for element in root.iter():
        element.tag = element.tag.removeprefix(SVG)
        if XLINK in element.attrib:
            element.set("href", element.attrib.pop(XLINK))
        for name in [name for name in element.attrib if name.startswith("{")]:
            del element.attrib[name]
        if element.tag not in ("text", "tspan"):
            element.text = None
        element.tail = element.tail if element.tail and element.tail.strip() else None
    return ET.tostring(root, encoding="unicode")
