"""Explorables: every frame in order, the expectation before, the setting that is given as an answer."""

from __future__ import annotations

import json
import shutil

import pytest
from stand_ins import TOY_PATH

from marathon.app.explore import expect, open_explorable, try_setting
from marathon.app.progress import lesson_progress
from marathon.core.errors import NotFound, PathTrouble, WrongUse

LESSON = "every-element"


def test_every_frame_is_there_with_its_verdict(m):
    play = open_explorable(m, LESSON, "double-play")
    assert [control.values for control in play.controls] == [(1, 2, 3, 4, 5)]
    assert [frame["readout"]["double"] for frame in play.frames] == ["2", "4", "6", "8", "10"]
    assert [right for right, _ in play.verdicts] == [False, False, False, True, False]


def test_what_is_expected_is_remembered(m):
    assert expect(m, LESSON, "double-play", 1) == "4"
    assert lesson_progress(m, LESSON).predictions["double-play"].choice == 1


def test_a_setting_is_judged_and_remembered(m):
    assert try_setting(m, LESSON, "double-play", 0)[0] is False
    assert try_setting(m, LESSON, "double-play", 3) == (True, "Twice four is eight.")
    answered = lesson_progress(m, LESSON).answers["double-play"]
    assert (answered.right, answered.first_right, answered.times) == (True, False, 2)


@pytest.mark.parametrize("number", [-1, 3, 99])
def test_options_and_settings_that_are_not_there(m, number):
    with pytest.raises(WrongUse):
        expect(m, LESSON, "double-play", number)
    if number != 3:
        with pytest.raises(WrongUse):
            try_setting(m, LESSON, "double-play", number)
    assert lesson_progress(m, LESSON).predictions == {}


def test_an_explorable_that_is_not_there(m):
    with pytest.raises(NotFound):
        open_explorable(m, LESSON, "double-ply")


@pytest.mark.parametrize("text", [None, "{", "{}", '{"title": "x", "controls": {"a": [1, 2]}, "frames": []}'])
def test_frames_that_cannot_be_read_say_how_to_mend_it(wire, tmp_path, text):
    root = tmp_path / "path"
    shutil.copytree(TOY_PATH, root)
    m = wire(root)
    (file,) = root.glob("*/*/*/explorables/*.json")
    file.unlink() if text is None else file.write_text(text)
    with pytest.raises(PathTrouble, match="marathon render"):
        open_explorable(m, LESSON, "double-play")


def test_frames_of_two_controls_lie_in_the_order_of_both(wire, tmp_path):
    root = tmp_path / "path"
    shutil.copytree(TOY_PATH, root)
    m = wire(root)
    (file,) = root.glob("*/*/*/explorables/*.json")
    frames = [
        {"at": {"a": a, "b": b}, "frame": {"readout": {"both": f"{a}{b}"}}} for a in "xy" for b in "123"
    ]
    controls = {"a": ["x", "y"], "b": ["1", "2", "3"]}
    file.write_text(json.dumps({"title": "Two", "controls": controls, "frames": frames}))
    play = open_explorable(m, LESSON, "double-play")
    assert [frame["readout"]["both"] for frame in play.frames] == ["x1", "x2", "x3", "y1", "y2", "y3"]
    assert play.verdicts == ()
