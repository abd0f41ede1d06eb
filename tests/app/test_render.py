"""The verb: which interpreter draws what, and what it tells."""

import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from marathon.app.render import render
from marathon.core.errors import NotFound
from marathon.curriculum import read_path

TOY = Path(__file__).parents[1] / "toy_path"
EXPLORABLE = "1-first-steps/1-numbers/01-every-element/explorables/double-play.py"
KINDS = "1-first-steps/1-numbers/03-every-kind"
FRESH = {
    f"{KINDS}/{name}": "fresh"
    for name in (
        "traces/a-call.json",
        "traces/second-name.json",
        "exercises/read-the-line/figures/double-line.py",
        "exercises/which-till/figures/double-line.py",
    )
}
FIGURE = "1-first-steps/1-numbers/01-every-element/figures/double-line.py"


class Shelf:
    """Marathon's own interpreter alone, and what else a test puts in."""

    def __init__(self, **ready):
        self.ready = ready

    def python(self, key, framework=""):
        return sys.executable if key == "" else self.ready.get(key)

    def pythons(self, *, having=""):
        return list(self.ready.values())


@pytest.fixture
def m(tmp_path):
    root = tmp_path / "path"
    shutil.copytree(TOY, root)
    return SimpleNamespace(
        root=root, path=read_path(root).path, environments=Shelf(), datasets=SimpleNamespace(folder=tmp_path)
    )


def outcomes(told):
    return {one.file: one.outcome for one in told}


def test_what_is_up_to_date_is_left_alone(m):
    assert outcomes(render(m)) == {EXPLORABLE: "fresh", FIGURE: "fresh", **FRESH}


def test_stale_explorables_are_computed_and_the_rest_says_what_is_missing(m):
    for name in (EXPLORABLE, FIGURE):
        file = m.root / name
        file.write_text(file.read_text() + "\n# changed\n")
    assert outcomes(render(m, look_only=True)) == {EXPLORABLE: "stale", FIGURE: "stale", **FRESH}
    steps = []
    told = render(m, progress=lambda *step: steps.append(step))
    assert outcomes(told) == {EXPLORABLE: "drawn", FIGURE: "failed", **FRESH}
    assert "no Matplotlib" in told[1].trouble.what
    assert steps[:2] == [(0, 6, EXPLORABLE), (1, 6, FIGURE)]
    assert steps[-1] == (6, 6, "")
    assert outcomes(render(m, look_only=True)) == {EXPLORABLE: "fresh", FIGURE: "stale", **FRESH}


def test_again(m):
    product = (m.root / EXPLORABLE).with_suffix(".json")
    before = product.stat().st_mtime_ns
    assert outcomes(render(m, "every-element", again=True))[EXPLORABLE] == "drawn"
    assert product.stat().st_mtime_ns != before


@pytest.mark.parametrize(
    ("place", "count"), [("every-element", 2), ("every-kind", 4), ("numbers", 6), ("1-first-steps", 6)]
)
def test_places(m, place, count):
    assert len(render(m, place)) == count


def test_a_folder_of_the_path_by_its_full_name(m):
    assert len(render(m, str(m.root / "1-first-steps"))) == 6


def test_elsewhere(m):
    assert render(m, "further-on") == ()
    for place in ("every-elephant", "/"):
        with pytest.raises(NotFound):
            render(m, place)
