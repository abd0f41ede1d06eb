"""Drawings follow the theme, keep to themselves, and cannot act."""

from __future__ import annotations

import os
import pathlib
import re

import pytest
from documents import read

from marathon.web.figures import figure_svg, theme

MATPLOTLIB = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="259.2pt"
  viewBox="0 0 460.8 259.2" version="1.1">
 <metadata><rdf xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round}</style></defs>
 <g id="figure_1"><g id="line"><path d="M 0 0 L 5 5" clip-path="url(#p1)"
   style="fill: none; stroke: #2450D8; stroke-width: 2"/></g>
 <g id="text_1"><text style="font: 12px 'Schibsted Grotesk', sans-serif; text-anchor: middle; fill: #45423d">cost &lt; 1</text></g>
 <use xlink:href="#m1" x="1" style="fill: #ffffff; stroke: #123456"/></g>
 <defs><clipPath id="p1"><rect width="1" height="1"/></clipPath><path id="m1" d="M0 0"/></defs>
</svg>"""


def test_colours_of_the_palette_become_names_that_follow_the_theme() -> None:
    page = read(theme(MATPLOTLIB, "fig", "A line."))
    line = page.all("path")[0].attributes
    assert (line["stroke"], line["fill"], line["stroke-width"]) == ("var(--blue-mark)", "none", "2")
    assert page.all("text")[0].attributes["fill"] == "var(--ink-2)"
    mark = page.all("use")[0].attributes
    assert (mark["fill"], mark["stroke"]) == ("var(--surface)", "#123456")


def test_words_stay_words_in_the_face_of_the_page() -> None:
    text = read(theme(MATPLOTLIB, "fig", "A line.")).all("text")[0]
    assert text.text == "cost < 1"
    assert text.attributes["font-size"] == "12"
    assert "font" not in text.attributes


def test_ids_of_two_drawings_never_meet() -> None:
    one = read(theme(MATPLOTLIB, "one", "A line."))
    ids = {each.attributes["id"] for each in one.walk() if "id" in each.attributes}
    assert ids == {"one-figure_1", "one-line", "one-text_1", "one-p1", "one-m1"}
    assert one.all("path")[0].attributes["clip-path"] == "url(#one-p1)"
    assert one.all("use")[0].attributes["href"] == "#one-m1"


def test_the_drawing_is_described_and_scales() -> None:
    (svg,) = read(theme(MATPLOTLIB, "fig", 'A "line".')).all("svg")
    assert svg.attributes["aria-label"] == 'A "line".'
    assert svg.attributes["role"] == "img"
    assert svg.attributes["viewbox"] == "0 0 460.8 259.2"
    assert "width" not in svg.attributes


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'>x</body></foreignObject>",
        "<rect onclick='alert(1)' onload='alert(2)'/>",
        "<a href='javascript:alert(1)'><rect/></a>",
        "<image href='https://evil.example/x.png'/>",
        "<use href='other.svg#a'/>",
        "<rect fill='url(https://evil.example/x)'/>",
        "<style>*{fill:red}</style>",
        "<animate attributeName='x'/>",
    ],
)
def test_nothing_in_it_can_act_or_fetch(inside: str) -> None:
    html = theme(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{inside}</svg>', "f", "A line.")
    for each in read(html).walk():
        assert each.tag in ("document", "svg", "rect", "image", "use")
        assert all(not name.startswith("on") and name != "style" for name in each.attributes)
        assert "evil" not in str(each.attributes)
        assert "other" not in str(each.attributes)


def test_a_drawing_that_is_not_there_or_broken_is_none(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "a.svg"
    assert figure_svg(file, "a", "A line.") is None
    file.write_text("<svg")
    assert figure_svg(file, "a", "A line.") is None


def test_a_drawing_that_changed_is_read_anew(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "a.svg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><circle r="1"/></svg>')
    assert "circle" in (figure_svg(file, "a", "A line.") or "")
    assert 'viewBox="0 0 8 4"' in (figure_svg(file, "a", "A line.") or "")
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><rect/></svg>')
    os.utime(file, ns=(1, 1))
    assert "rect" in (figure_svg(file, "a", "A line.") or "")


@pytest.mark.parametrize(
    "wide, size, room",
    [(260, 10, None), (300, 10, None), (400, 10, "24"), (518, 10, "32"), (518, 13, "24"), (900, 9, "36")],
)
def test_letters_keep_a_size_at_which_they_can_be_read(wide: int, size: int, room: str | None) -> None:
    drawn = theme(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="200pt">'
        f'<text style="font: {size}px sans-serif">demand</text><text style="font: 20px sans-serif">hour</text></svg>',
        "f",
        "A line.",
    )
    found = re.search(r'data-room="(\d+)"', drawn)
    assert (found and found[1]) == room


@pytest.mark.parametrize("box", ["0,0,900,200", "", "broken"])
@pytest.mark.parametrize("size", ["0px", "12px"])
def test_a_drawing_of_another_program_is_drawn_all_the_same(box: str, size: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><text style="font: {size} sans">x</text></svg>'
    assert "<text" in theme(svg, "f", "A line.")
