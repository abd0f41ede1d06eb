"""Which part of a lesson explains a card."""

from __future__ import annotations

from small_values import make_card, make_lesson, make_question

from marathon.core.blocks import Cell, Heading, Prose, Recap
from marathon.core.explaining import explained_in

LESSON = make_lesson(
    "a",
    blocks=(
        Heading("Numbers", "numbers", 1),
        Prose("A float has a point. An int has none.", 2),
        Heading("Text", "text", 3),
        Prose("Text stands in quotes, and is repeated by a star.", 4),
        Cell("c", 'print("ab" * 2)', 5),
        Heading("What to keep", "keep", 6),
        Recap("- A float has a point.\n- Text stands in quotes and is repeated by a star.", 7),
    ),
)


def test_it_is_the_part_that_speaks_of_the_same_things() -> None:
    text = make_card(
        "t", front='What is printed?\n\n```python\nprint("xy" * 3)\n```', back="Text is repeated."
    )
    number = make_card("n", front="Which has a point, `int` or `float`?", back="A float.")
    assert (explained_in(text, LESSON).anchor, explained_in(number, LESSON).anchor) == ("text", "numbers")


def test_what_only_sums_up_explains_nothing() -> None:
    both = make_card("b", front="A float has a point. Text stands in quotes.", back="Repeated by a star.")
    assert explained_in(both, LESSON).anchor != "keep"


def test_a_question_about_the_same_can_do_counts() -> None:
    from dataclasses import replace  # noqa: PLC0415

    question = replace(make_question("q"), can_do="do-it")
    blocks = (
        Heading("One", "one", 1),
        Prose("A word.", 2),
        Heading("Two", "two", 3),
        Prose("A word.", 4),
        question,
    )
    assert (
        explained_in(make_card("c", front="A word?", back="A word."), make_lesson("l", blocks=blocks)).anchor
        == "two"
    )


def test_a_lesson_without_parts_has_none() -> None:
    assert explained_in(make_card("c"), make_lesson("l", blocks=(Prose("F B", 1),))) is None
