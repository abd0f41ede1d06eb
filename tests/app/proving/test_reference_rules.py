"""What a lesson points at, and what its frameworks share."""

from __future__ import annotations

from builders import cell, found, lesson, question

from marathon.app.proving import reference_rules, shape_rules
from marathon.core.blocks import Heading, Prose, Tab, Tabs


def test_links_lead_somewhere(tmp_path):
    folder = tmp_path / "1" / "course" / "01-lesson"
    folder.mkdir(parents=True)
    (folder / "notes.md").write_text("Notes.")
    text = "[a](https://docs.python.org/3/) [b](#part) [c](notes.md) [d](notes.md#there)"
    part = Heading("Part", "part", 1)

    assert found(reference_rules.links, lesson(part, Prose(text, 1), root=tmp_path)) == []


def test_links_that_lead_nowhere(tmp_path):
    text = "Fine.\n[a](https://nowhere) [b](#gone)\n[c](gone.md)"
    faults = reference_rules.links.faults(lesson(Prose(text, 10), root=tmp_path))

    assert [(fault.what, fault.line) for fault in faults] == [
        ("the link https://nowhere leads nowhere.", 11),
        ("the link #gone leads nowhere.", 11),
        ("the link gone.md leads nowhere.", 12),
    ]


def test_the_official_course_is_named():
    assert found(reference_rules.accompanies, lesson(accompanies="Course 1, week 2")) == []
    assert len(found(reference_rules.accompanies, lesson())) == 1


def test_frameworks_share_their_code():
    def two_ways(lines):
        own = Tabs(
            (
                Tab("torch", (cell("x = 1\n" * 3, "a"),), 1),
                Tab("tensorflow", (cell("y = 1\n" * 2, "b"),), 1),
            ),
            1,
        )
        return lesson(cell("z = 1\n" * lines, "c"), own, frameworks=("torch", "tensorflow"))

    assert found(reference_rules.shared_code, two_ways(7)) == []
    assert found(reference_rules.shared_code, two_ways(6)) == [
        "6 of the 9 lines of code for torch are shared; 70% is the least."
    ]
    assert found(reference_rules.shared_code, lesson(cell())) == []


def test_a_warm_up_asks_three_questions():
    start, end = Heading("Warm-up", "warm-up", 3), Heading("More", "more", 9)
    three = [question(question_id=f"q{n}") for n in range(3)]

    assert found(shape_rules.warm_up, lesson(start, *three, end)) == []
    [fault] = shape_rules.warm_up.faults(lesson(start, *three[:2], end, three[2]))
    assert (fault.what, fault.line) == ("the warm-up asks 2 questions; three is right.", 3)
