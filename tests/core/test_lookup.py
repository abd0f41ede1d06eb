"""Looking words up: what comes first, what a slip of the finger does, and what is not found."""

from __future__ import annotations

import pytest

from marathon.core.lookup import Lookup

TEXTS = [
    ("Loops that count", "repeat lines", "for while break"),
    ("Counting words", "a dictionary counts", ""),
    ("Functions", "say it once, use it often", "def return count"),
    ("Gradient descent", "walk downhill", "learning rate, loop"),
    ("Lists", "a row of values", ""),
    ("For", "", ""),
]


@pytest.fixture
def lookup() -> Lookup:
    return Lookup(TEXTS, [1.0] * len(TEXTS))


def titles(lookup: Lookup, query: str) -> list[str]:
    return [TEXTS[match.number][0] for match in lookup.find(query).matches]


def test_titles_come_before_texts_and_texts_before_what_is_behind(lookup: Lookup) -> None:
    assert titles(lookup, "count") == ["Loops that count", "Counting words", "Functions"]


def test_all_words_have_to_be_there(lookup: Lookup) -> None:
    assert titles(lookup, "count loops") == ["Loops that count"]
    assert titles(lookup, "count lists") == []


def test_beginnings_are_enough_and_capital_letters_are_no_matter(lookup: Lookup) -> None:
    assert titles(lookup, "GRAD desc") == ["Gradient descent"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("lopps", "loops"), ("lits", "lists"), ("fro", "for"), ("functoins", "functions"), ("gradeint", "gradient"),
     ("dictonary", "dictionary"), ("wrods", "words"), ("desent", "descent"), ("grdnient", "gradient")],
)  # fmt: skip
def test_a_slip_is_mended_and_told(lookup: Lookup, typed: str, meant: str) -> None:
    found = lookup.find(typed)
    assert found.mended
    assert found.words == (meant,)
    assert found.matches


def test_a_word_that_is_there_is_never_mended(lookup: Lookup) -> None:
    assert not lookup.find("for").mended
    assert titles(lookup, "for")[0] == "For"


@pytest.mark.parametrize("query", ["", "   ", "!?", "zzzzzz", "xq", "1234567"])
def test_what_is_not_there_is_not_found(lookup: Lookup, query: str) -> None:
    assert lookup.find(query).matches == ()


def test_boosts_decide_between_equals() -> None:
    twins = Lookup([("same", "", ""), ("same", "", "")], [1.0, 2.0])
    assert [match.number for match in twins.find("same").matches] == [1, 0]


def test_an_empty_shelf_finds_nothing() -> None:
    assert Lookup([], []).find("word").matches == ()
