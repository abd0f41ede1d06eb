"""Rules that hold over all style sheets, templates and the lock file."""

from __future__ import annotations

import json
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parent.parent.parent
FRONTEND = ROOT / "frontend"
STYLES = FRONTEND / "src" / "styles"
TEMPLATES = ROOT / "src" / "marathon" / "web" / "templates"
ICONS = FRONTEND / "src" / "icons"

SHEETS = sorted(STYLES.rglob("*.css"))
PAGES = sorted(TEMPLATES.rglob("*.html"))
# A colour written out. `rgb(from var(...) ...)` is a token made paler, and is welcome.
RAW = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\((?!from var)", re.IGNORECASE)


def name_of(file: pathlib.Path) -> str:
    return file.relative_to(ROOT).as_posix()


def without_comments(css: str) -> str:
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


@pytest.mark.parametrize("sheet", [s for s in SHEETS if s.name != "tokens.css"], ids=name_of)
def test_only_the_tokens_hold_colours(sheet: pathlib.Path) -> None:
    assert RAW.findall(without_comments(sheet.read_text("utf-8"))) == []


def test_the_search_for_colours_finds_them() -> None:
    assert RAW.findall("a { color: #FAF9F7; fill: rgb(1 2 3); }") == ["#FAF9F7", "rgb("]
    assert RAW.findall("a { color: rgb(from var(--bg) r g b / 0.4); }") == []


@pytest.mark.parametrize("sheet", SHEETS, ids=name_of)
def test_every_rule_is_in_a_layer(sheet: pathlib.Path) -> None:
    depth, outside = 0, ""
    for character in without_comments(sheet.read_text("utf-8")):
        depth += (character == "{") - (character == "}")
        outside += character if depth == 0 else ""
    openings = [part.strip(" }\n") for part in outside.split("}")]
    assert depth == 0
    assert all(re.fullmatch(r"(@layer [a-z]+)?", each) for each in openings), openings


@pytest.mark.parametrize("sheet", SHEETS, ids=name_of)
def test_every_token_that_is_asked_for_exists(sheet: pathlib.Path) -> None:
    css = "".join(each.read_text("utf-8") for each in SHEETS)
    known = set(re.findall(r"(--[a-z][a-z0-9-]*)\s*:", css))
    asked = set(re.findall(r"var\((--[a-z][a-z0-9-]*)\)", sheet.read_text("utf-8")))
    assert asked - known == set()


def test_every_sheet_is_part_of_the_bundle() -> None:
    imported = set(
        re.findall(r'@import "\./styles/([^"]+)"', (FRONTEND / "src" / "app.css").read_text("utf-8"))
    )
    assert imported == {sheet.relative_to(STYLES).as_posix() for sheet in SHEETS}


def test_every_icon_that_a_page_names_is_drawn() -> None:
    drawn = {file.stem for file in ICONS.glob("*.svg")}
    named = {
        name
        for page in PAGES
        for name in re.findall(r'(?:ui\.icon|_self_icon|\bicon)\(\s*"([a-z-]+)"', page.read_text("utf-8"))
    }
    assert len(named) > 10
    assert named - drawn == set()


@pytest.mark.parametrize("icon", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_icons_are_one_set(icon: pathlib.Path) -> None:
    drawing = icon.read_text("utf-8")
    assert 'viewBox="0 0 24 24"' in drawing
    assert 'stroke-width="1.75"' in drawing
    assert "style=" not in drawing


def test_the_lock_file_names_no_address() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text("utf-8"))
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    assert [name for name, package in lock["packages"].items() if name and "integrity" not in package] == []


def test_versions_are_pinned_exactly() -> None:
    package = json.loads((FRONTEND / "package.json").read_text("utf-8"))
    versions = [*package["dependencies"].values(), *package["devDependencies"].values()]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_template_holds_what_the_policy_forbids(page: pathlib.Path) -> None:
    text = page.read_text("utf-8")
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=\"|javascript:", text)
    # What is data runs nowhere, and the policy lets it be.
    assert not re.search(r'<script(?![^>]*\ssrc=)(?! type="application/json")', text)
    assert "|safe" not in text.replace(" ", "")
