"""Code is coloured in five voices, and every line stays a line."""

from __future__ import annotations

import pytest
from documents import read
from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.web.highlight import highlight


def voices(code: str) -> list[tuple[str, str]]:
    return [
        (each.attributes["class"][4:], each.text)
        for each in read(highlight(code)).all("span")
        if (each.attributes["class"] or "").startswith("tok-")
    ]


def test_each_voice() -> None:
    code = 'def f(x):  # why\n    return "a" + str(1) if x is None else print'
    assert voices(code) == [
        ("k", "def"), ("f", "f"), ("c", "# why"), ("k", "return"), ("s", '"a"'), ("f", "str"), ("n", "1"),
        ("k", "if"), ("k", "is"), ("k", "None"), ("k", "else"), ("f", "print"),
    ]  # fmt: skip


def test_what_stands_in_braces_of_an_f_string_is_no_string() -> None:
    assert voices('f"lr = {lr}"') == [("s", 'f"lr ='), ("s", '"')]


def test_a_text_over_several_lines_is_coloured_on_each_of_them() -> None:
    lines = read(highlight('"""one\n\ntwo"""')).all("span", class_="line")
    assert [line.text for line in lines] == ['"""one', "", 'two"""']


def test_markup_in_code_is_text() -> None:
    assert "<b>" not in highlight("x = '<b>'")
    assert highlight("<b>", "text") == '<span class="line">&lt;b&gt;</span>'


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abc def(x):\n    '\"#1+>&<", min_size=1, max_size=80))
@pytest.mark.parametrize("language", ["python", "text"])
def test_no_character_is_lost(language: str, code: str) -> None:
    page = read(highlight(code, language))
    words = "\n".join("".join(_words(line)) for line in page.all("span", class_="line"))
    assert words.rstrip("\n") == code.strip("\n").rstrip("\n")


def _words(element) -> list[str]:
    """The text of an element as it stands, spaces included."""
    found = []
    for word in element.words:
        found += _words(element.children[int(word[1:])]) if word.startswith("\0") else [word]
    return found
