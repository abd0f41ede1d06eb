"""How soon and how often the learner acts, and how long it takes."""

from __future__ import annotations

import pytest
from builders import cell, found, lesson, predict, prose, question

from marathon.app.proving import pace_rules
from marathon.core.blocks import Margin, Prose, Tab, Tabs


@pytest.mark.parametrize(("stage", "limit"), [(1, 120), (2, 150), (5, 150)])
def test_first_action_comes_within_the_limit(stage, limit):
    silent = lesson(prose(limit), cell(), stage=stage)
    late = lesson(prose(limit + 1), cell(), stage=stage)

    assert found(pace_rules.first_action, silent) == []
    assert found(pace_rules.first_action, late) == [
        f"{limit + 1} words come before the first action; {limit} may."
    ]


def test_a_lesson_without_any_action():
    assert found(pace_rules.first_action, lesson(prose(5))) == ["the learner never acts in this lesson."]


@pytest.mark.parametrize(("stage", "limit"), [(1, 200), (3, 300)])
def test_words_between_actions(stage, limit):
    silent = lesson(cell(), prose(limit), cell(), prose(900), stage=stage)
    wall = lesson(cell(), prose(limit + 5), cell(line=77), stage=stage)

    assert found(pace_rules.between_actions, silent) == []
    assert [fault.line for fault in pace_rules.between_actions.faults(wall)] == [77]


def test_the_explanation_of_a_prediction_is_read_after_it():
    after = predict()
    blocks = [after, prose(198), cell()]

    assert found(pace_rules.between_actions, lesson(*blocks)) == []
    assert found(pace_rules.between_actions, lesson(after, prose(200), cell())) != []


def test_notes_in_the_margin_are_beside_the_text():
    note = Margin("Note", prose(150).text, 5)

    assert found(pace_rules.first_action, lesson(note, cell())) == []


def test_length_counts_what_everybody_reads():
    """In a lesson with tabs the wordiest framework counts; feedback never does."""
    tabs = Tabs((Tab("torch", (prose(700),), 1), Tab("tensorflow", (prose(100),), 1)), 1)
    fits = lesson(tabs, prose(490), question(), frameworks=("tensorflow", "torch"))
    long = lesson(tabs, prose(520), frameworks=("tensorflow", "torch"))

    assert found(pace_rules.length, fits) == []
    assert found(pace_rules.length, long) == [
        "the lesson has 1,220 words (8 minutes); 1,200 may be (8 minutes)."
    ]
    assert found(pace_rules.length, lesson(prose(1700), stage=2)) == []


def test_long_paragraphs():
    text = "First.\n\n" + "word " * 111

    assert [fault.line for fault in pace_rules.paragraph_length.faults(lesson(Prose(text, 10)))] == [12]
    assert found(pace_rules.paragraph_length, lesson(Prose("word " * 110, 1))) == []


def test_minutes_lie_within_a_sitting():
    assert found(pace_rules.time, lesson(prose(300), minutes=(30, 45))) == []
    assert len(found(pace_rules.time, lesson(prose(300), minutes=(30, 60)))) == 1
    assert len(found(pace_rules.time, lesson(prose(300), minutes=(10, 20)))) == 1


def test_most_of_the_time_is_action():
    assert any("acts for" in what for what in found(pace_rules.time, lesson(prose(2000), minutes=(25, 30))))
