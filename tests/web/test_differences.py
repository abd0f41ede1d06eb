"""Only what differs is marked."""

from __future__ import annotations

import pytest
from documents import read
from hypothesis import given, settings
from hypothesis import strategies as st

from marathon.web.differences import mark, without_tolerance


@pytest.mark.parametrize(
    ("mine", "theirs", "marked"),
    [
        ("(0.9333, 0.2133)", "(0.9333, 0.4)", (["0.2133"], ["0.4"])),
        ("675.0", "475", (["675.0"], ["475"])),
        ("[1, 2, 3]", "[1, 2, 3, 4]", ([], [", 4"])),
        ("{'a': 1, 'b': 2}", "{'a': 1, 'c': 2}", (["b"], ["c"])),
        ("'Hello Ines'", "'Hello, Ines!'", ([], [",", "!"])),
        ("-1", "1", (["-1"], ["1"])),
        ("None", "[1, 2]", (["None"], ["[1, 2]"])),
        ("7", "7", ([], [])),
    ],
)
def test_the_differing_part(mine: str, theirs: str, marked: tuple[list[str], list[str]]) -> None:
    found = tuple([each.text for each in read(html).all("mark")] for html in mark(mine, theirs))
    assert found == marked


@settings(max_examples=100, deadline=None)
@given(st.text("ab12.,()' <&\n", max_size=30), st.text("ab12.,()' <&\n", max_size=30))
def test_no_character_is_lost_or_becomes_markup(mine: str, theirs: str) -> None:
    for html, text in zip(mark(mine, theirs), (mine, theirs), strict=True):
        bare = html.replace("<mark>", "").replace("</mark>", "")
        assert bare.unescape() == text
        assert "<" not in bare


def test_very_long_values_are_not_compared() -> None:
    one, other = mark("1" * 5000, "2")
    assert "<mark>" not in one + other


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("475 ± 4.7e-04", "475"),
        ("0 ± 1.0e-12", "0"),
        ("[1.0 ± 1.0e-06, 2 ± 0.5]", "[1.0, 2 (give or take 0.5)]"),
        ("'± 3'", "'± 3'"),
    ],
)
def test_a_tolerance_is_said_only_where_it_matters(written: str, said: str) -> None:
    assert without_tolerance(written) == said
