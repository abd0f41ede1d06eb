"""Explorables are computed by this interpreter; figures need an environment with Matplotlib to be ready."""

import json
import sys
import textwrap
from pathlib import Path

import pytest

from marathon.app.folders import find_folders
from marathon.core.errors import EnvironmentTrouble, PathTrouble
from marathon.curriculum import read_path
from marathon.engine import renderer
from marathon.engine.environments import Environments, specs_of
from marathon.engine.renderer import Sketch, render, sketches

PATH = Path(__file__).parents[2] / "path"

STEP = """
TITLE = "How big a step?"
CONTROLS = {"rate": [0.1, 0.2], "start": [1, 2, 3]}
LABELS = {"rate": "learning rate"}
ASK = "Which?"
OPTIONS = [0.1, 0.2]
ANSWER = 0.2
TASK = "Find it."

def frame(rate, start):
    return {"readout": {"cost": rate * start}, "lines": [{"x": range(2) and [0, 1], "y": (1 / 3, start)}]}

def verdict(rate, start):
    return rate == 0.2, f"{rate} from {start}"
"""

FIGURE = """
import matplotlib.pyplot as plt
from marathon_figures import AMBER, BLUE, INK_2

def draw():
    figure, axes = plt.subplots(figsize=(4, 2))
    axes.plot([0, 1], [0, 1], color=BLUE)
    axes.text(0.5, 0.5, "words", color=AMBER)
    axes.set_xlabel("steps", color=INK_2)
    return figure
"""


@pytest.fixture
def explorable(tmp_path):
    def write(code):
        folder = tmp_path / "lesson" / "explorables"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "step.py").write_text(textwrap.dedent(code))
        return Sketch(folder / "step.py", "explorable")

    return write


@pytest.fixture
def figure(tmp_path):
    def write(code=FIGURE):
        folder = tmp_path / "lesson" / "figures"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "line.py").write_text(code)
        return Sketch(folder / "line.py", "figure")

    return write


@pytest.fixture(scope="module")
def drawing():
    specs = specs_of(PATH, read_path(PATH).path.specializations)
    found = Environments(find_folders().environments, specs).pythons(having="matplotlib")
    if not found:
        pytest.skip("no environment with Matplotlib is ready")
    return found[0]


def test_every_setting_has_its_frame(explorable):
    file = render(explorable(STEP), sys.executable)
    told = json.loads(file.read_text())
    assert file.name == "step.json"
    assert told["controls"] == {"rate": [0.1, 0.2], "start": [1, 2, 3]}
    assert [frame["at"] for frame in told["frames"]] == [
        {"rate": rate, "start": start} for rate in (0.1, 0.2) for start in (1, 2, 3)
    ]
    assert told["frames"][0]["frame"]["lines"] == [{"x": [0, 1], "y": [0.333333, 1]}]
    assert [frame["right"] for frame in told["frames"]] == [False] * 3 + [True] * 3
    assert told["frames"][5]["verdict"] == "0.2 from 3"
    assert (told["options"], told["answer"]) == (["0.1", "0.2"], "0.2")
    assert told["labels"] == {"rate": "learning rate"}


def test_without_a_task_there_are_no_verdicts(explorable):
    file = render(explorable("TITLE = 'T'\nCONTROLS = {'a': [1]}\ndef frame(a): return {}"), sys.executable)
    assert json.loads(file.read_text())["frames"] == [{"at": {"a": 1}, "frame": {}}]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("TITLE = ", "WORD = "), "TITLE is missing"),
        (("def frame(", "def picture("), "no function `frame`"),
        (("rate == 0.2", "False"), "no setting is an answer"),
        (("ANSWER = 0.2", "ANSWER = 0.3"), "not one of OPTIONS"),
        (("rate * start", "float('nan')"), "cannot be shown"),
        (("rate * start", "{1}"), "set; plain data is needed"),
        (("[1, 2, 3]", "range(201)"), "402 settings together"),
        (('{"rate": [0.1, 0.2], "start": [1, 2, 3]}', "{}"), "one to three controls"),
    ],
)
def test_what_the_format_does_not_allow(explorable, change, says):
    sketch = explorable(STEP.replace(*change))
    with pytest.raises(PathTrouble, match=says) as trouble:
        render(sketch, sys.executable)
    assert str(sketch.source) in trouble.value.where
    assert not sketch.product.exists()


def test_a_fault_is_told_with_its_line(explorable):
    sketch = explorable(STEP.replace("return rate == 0.2", "return rate / 0"))
    with pytest.raises(PathTrouble, match="ZeroDivisionError") as trouble:
        render(sketch, sys.executable)
    line = 1 + next(n for n, text in enumerate(sketch.source.read_text().splitlines()) if "rate / 0" in text)
    assert trouble.value.where == f"{sketch.source}:{line}"
    with pytest.raises(PathTrouble, match="SyntaxError") as trouble:
        render(explorable("x = 1\nif x\n"), sys.executable)
    assert trouble.value.where.endswith("step.py:2")


def test_too_slow(explorable, monkeypatch):
    monkeypatch.setattr(renderer, "SECONDS", 0.3)
    with pytest.raises(PathTrouble, match="took longer"):
        render(explorable("import time; time.sleep(60)"), sys.executable)


def test_stale_until_made_and_again_when_the_source_changes(explorable):
    sketch = explorable(STEP)
    assert sketch.stale
    render(sketch, sys.executable)
    assert not sketch.stale
    explorable(STEP.replace("How big", "How large"))
    assert sketch.stale
    render(sketch, sys.executable)
    sketch.product.write_text("{}")
    assert sketch.stale
    sketch.product.write_text("rubbish")
    assert sketch.stale


def test_a_change_of_the_drawing_makes_everything_stale(explorable, monkeypatch, tmp_path):
    sketch = explorable(STEP)
    render(sketch, sys.executable)
    for name in ("draw.py", "marathon_figures.py"):
        (tmp_path / name).write_text("another\n")
    monkeypatch.setattr(renderer, "_DRAWING", tmp_path)
    assert sketch.stale


def test_data_sets_can_be_drawn(explorable, tmp_path):
    (tmp_path / "birds.csv").write_text("name,count\nwren,3\n")
    code = "from marathon_figures import data\nTITLE = 'T'\nCONTROLS = {'a': [0]}\ndef frame(a): return data('birds')[a]"
    file = render(explorable(code), sys.executable, data=tmp_path)
    assert json.loads(file.read_text())["frames"][0]["frame"] == {"name": "wren", "count": 3}


def test_found_in_order(explorable, figure, tmp_path):
    explorable(STEP)
    figure()
    (tmp_path / "lesson" / "loose.py").write_text("")
    assert [(sketch.source.name, sketch.kind) for sketch in sketches(tmp_path)] == [
        ("step.py", "explorable"),
        ("line.py", "figure"),
    ]


def test_without_matplotlib(figure):
    with pytest.raises(EnvironmentTrouble, match="no Matplotlib") as trouble:
        render(figure("def draw(): import matplotlib\n"), sys.executable)
    assert "marathon env add" in trouble.value.mend


def test_a_figure_in_the_palette_with_text_and_no_date(figure, drawing):
    sketch = figure()
    text = render(sketch, drawing).read_text()
    assert not sketch.stale
    assert "stroke: #2450d8" in text
    assert ">words</text>" in text
    assert "#8f4a08" in text  # words in amber are darkened, so that they can be read
    assert "#c4741a" not in text
    assert "Schibsted Grotesk" in text
    assert "dc:date" not in text


def test_the_same_source_gives_the_same_bytes(figure, drawing):
    sketch = figure()
    first = render(sketch, drawing).read_bytes()
    assert render(sketch, drawing).read_bytes() == first


@pytest.mark.parametrize(
    ("code", "says"),
    [("x = 1\n", "no function `draw`"), ("def draw(): return 3\n", "returned int, not a figure")],
)
def test_what_is_no_figure(figure, drawing, code, says):
    with pytest.raises(PathTrouble, match=says):
        render(figure(code), drawing)
