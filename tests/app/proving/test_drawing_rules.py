"""Figures and explorables are drawn from the code of today, and can be missed."""

from __future__ import annotations

import json

import pytest
from builders import found, lesson

from marathon.app.proving import drawing_rules
from marathon.core.blocks import Explorable, Figure
from marathon.engine.renderer import digest

PICTURE = Figure("line", "A line that rises to the right.", "See?", 5)
PLAY = Explorable("play", "Play.", 9)


@pytest.fixture
def drawn(tmp_path):
    """A lesson with a figure and an explorable, both as they should be."""
    folder = tmp_path / "1" / "course" / "01-lesson"
    figure, explorable = folder / "figures" / "line.py", folder / "explorables" / "play.py"
    for file in (figure, explorable):
        file.parent.mkdir(parents=True)
        file.write_text("def draw(): ...\n")
    figure.with_suffix(".svg").write_text(f"<svg>\n<!-- drawn from {digest(figure)} -->\n</svg>")
    write(explorable, frames(True, False))
    return folder


def frames(*rights):
    return [{"at": {}, "right": right, "verdict": "So it is."} for right in rights]


def write(source, found_frames, **changes):
    document = {
        "source": digest(source),
        "ask": "Which?",
        "options": ["1", "2"],
        "answer": "1",
        "task": "Find it.",
        "frames": found_frames,
        **changes,
    }
    source.with_suffix(".json").write_text(json.dumps(document))


def subject(folder, *blocks):
    return lesson(*(blocks or (PICTURE, PLAY)), root=folder.parent.parent.parent)


def test_what_is_drawn_from_today_is_fine(drawn):
    assert found(drawing_rules.current, subject(drawn)) == []
    assert found(drawing_rules.solvable, subject(drawn)) == []


def test_what_is_drawn_from_yesterday(drawn):
    (drawn / "figures" / "line.py").write_text("def draw(): pass\n")
    [fault] = drawing_rules.current.faults(subject(drawn))

    assert fault.what == "this figure is not drawn from its code of today."
    assert fault.file == "1/course/01-lesson/figures/line.py"
    assert "marathon render lesson" in fault.mend


def test_what_is_not_placed_and_what_is_not_there(drawn):
    assert found(drawing_rules.current, subject(drawn, PICTURE)) == ["this explorable is not in the lesson."]
    missing = subject(drawn, PICTURE, PLAY, Figure("other", "A line that is not there.", "See?", 7))
    assert found(drawing_rules.current, missing) == ["`other` has no file `other.py`."]


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"answer": "3"}, "asks for no prediction"),
        ({"ask": ""}, "asks for no prediction"),
        ({"task": ""}, "has no task"),
        ({"frames": frames(True, True)}, "every setting solves, or none"),
        ({"frames": frames(False)}, "every setting solves, or none"),
        ({"frames": [*frames(True, False), {"right": False, "verdict": " "}]}, "without a sentence"),
    ],
)
def test_a_task_can_be_solved_and_missed(drawn, changes, what):
    write(drawn / "explorables" / "play.py", **{"found_frames": frames(True, False), **_renamed(changes)})

    [said] = found(drawing_rules.solvable, subject(drawn))
    assert what in said


def _renamed(changes):
    return {"found_frames" if name == "frames" else name: value for name, value in changes.items()}


def test_a_damaged_product_is_told(drawn):
    (drawn / "explorables" / "play.json").write_text("{not json")

    assert len(found(drawing_rules.solvable, subject(drawn))) == 2
    assert len(found(drawing_rules.current, subject(drawn))) == 1
