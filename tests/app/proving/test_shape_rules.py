"""What a lesson is made of."""

from __future__ import annotations

import pytest
from builders import PROMISE, a_course, cell, found, lesson, predict, prose

from marathon.app.proving import shape_rules
from marathon.core.blocks import Explain, Explorable, Figure, Heading, Pitfall, Recap, Tab, Tabs


def lines(count):
    return "\n\n".join(f"x = {number}" for number in range(count))


@pytest.mark.parametrize(("stage", "longest"), [(1, 12), (2, 20), (3, 30)])
def test_cells_have_a_longest_length(stage, longest):
    short = [cell(cell_id=f"c{n}") for n in range(3)]

    assert found(shape_rules.cell_length, lesson(*short, cell(lines(longest)), stage=stage)) == []
    assert found(shape_rules.cell_length, lesson(*short, cell(lines(longest + 1)), stage=stage)) == [
        f"cell `cell` has {longest + 1} lines; {longest} may be."
    ]


@pytest.mark.parametrize(("stage", "median"), [(1, 4), (2, 6), (6, 8)])
def test_cells_have_a_median_length(stage, median):
    assert found(shape_rules.cell_length, lesson(cell(lines(median)), cell(lines(median)), stage=stage)) == []
    assert len(found(shape_rules.cell_length, lesson(cell(lines(median + 1)), stage=stage))) == 1


@pytest.mark.parametrize(("stage", "width"), [(1, 72), (2, 88)])
def test_cells_have_a_width(stage, width):
    assert found(shape_rules.cell_width, lesson(cell("y = 1\n" + "x" * width), stage=stage)) == []
    assert found(shape_rules.cell_width, lesson(cell("y = 1\n" + "x" * (width + 1)), stage=stage)) == [
        f"line 2 of cell `cell` has {width + 1} characters; {width} may be."
    ]


def test_predictions_are_counted_for_each_framework():
    one = (predict(cell_id="a"), predict(cell_id="b"))
    in_a_tab = Tabs((Tab("torch", (predict(cell_id="c"),), 1), Tab("tensorflow", (prose(5),), 1)), 1)

    assert found(shape_rules.predictions, lesson(*one, predict(cell_id="c"))) == []
    assert len(found(shape_rules.predictions, lesson(*one))) == 1
    assert found(shape_rules.predictions, lesson(*one, stage=2)) == []
    two_ways = lesson(*one, in_a_tab, frameworks=("torch", "tensorflow"))
    assert found(shape_rules.predictions, two_ways) == ["the lesson has 2 predictions; 3 is the least."]


def test_figures_are_described():
    good = Figure("f", "A line that rises to the right.", "What does it do?", 9)

    assert found(shape_rules.figures, lesson(good)) == []
    assert len(found(shape_rules.figures, lesson(Figure("f", "A line.", "", 9)))) == 2


def test_two_lessons_have_an_explorable_after_the_python_courses():
    plain, playful = lesson(prose(5)), lesson(Explorable("e", "Play.", 3))

    assert found(shape_rules.explorables, a_course(plain, plain)) == []
    assert found(shape_rules.explorables, a_course(plain, playful, stage=2)) == []
    assert found(shape_rules.explorables, a_course(plain, stage=2)) == []
    assert len(found(shape_rules.explorables, a_course(plain, plain, stage=2))) == 1


def test_pitfalls_have_a_name_and_a_counter_example():
    good = Pitfall("PY10", "Printing is returning", (cell(),), 5)

    assert found(shape_rules.pitfalls, lesson(good, good)) == []
    assert found(shape_rules.pitfalls, lesson(good)) == ["the lesson has 1 pitfalls; two is the least."]
    assert len(found(shape_rules.pitfalls, lesson(good, Pitfall("XX1", "A belief", (prose(5),), 5)))) == 2


def test_parts_are_there_and_in_order():
    whole = [Heading(text, text.lower(), 1) for text in shape_rules.PARTS]

    assert found(shape_rules.parts, lesson(whole[0], Heading("An idea", "an-idea", 1), *whole[1:])) == []
    assert found(shape_rules.parts, lesson(*whole[:-1])) == ["the part `## Further reading` is not there."]
    assert found(shape_rules.parts, lesson(*reversed(whole))) == ["the parts are out of order."]


def test_a_recap_has_three_to_five_points_and_an_explanation():
    recap = Recap("- one\n- two\n- three", 7)

    assert found(shape_rules.recap, lesson(recap, Explain("e", "Why?", "So.", 8))) == []
    assert found(shape_rules.recap, lesson(recap)) == ["nothing is to be explained in own words."]
    assert len(found(shape_rules.recap, lesson(Recap("- one", 7), Explain("e", "Why?", "So.", 8)))) == 1


def test_terms_and_promises_are_few():
    terms = {f"term {n}": "..." for n in range(5)}

    assert found(shape_rules.terms, lesson(terms=terms)) == []
    assert len(found(shape_rules.terms, lesson(terms={**terms, "one more": "..."}))) == 1
    assert found(shape_rules.can_dos, lesson(can_do=(PROMISE, PROMISE))) == []
    assert len(found(shape_rules.can_dos, lesson(can_do=(PROMISE,)))) == 1
