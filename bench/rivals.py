"""What classes use today, beside the judge: `nbgrader autograde` and `otter run` of one submission.

Both are installed once into a folder of their own in the user's cache, in the versions of rivals.txt, and
work offline from then on. They get the same function and the same eight checks as the judge, in the form that
each of them wants: a notebook with the checks in cells of its own, and a notebook beside files of test cases.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

HOME = user_cache_path("marathon") / "rivals"
PINS = Path(__file__).with_name("rivals.txt")
CHECKS = {
    "forty_hours": "assert pay(40, 10) == 400",
    "less": "assert pay(39.5, 10) == 395",
    "more_41": "assert pay(41, 10) == 415",
    "more_45": "assert pay(45, 10) == 475",
    "more_60": "assert pay(60, 10) == 700",
    "nothing": "assert pay(0, 10) == 0",
    "cents": "assert abs(pay(40.5, 9.99) - 407.0925) < 1e-6",
    "many": "for h in range(0, 80, 10):\n    assert pay(h, 1) == min(h, 40) + 1.5 * max(0, h - 40)",
}
OTTER_CASE = """
OK_FORMAT = False
name = "{name}"
points = 1
from otter.test_files import test_case


@test_case(points=1, hidden=False)
def check(pay):
    {code}
"""


@dataclass(frozen=True)
class Rival:
    """A program that judges: its version, and a call that judges once and tells how many checks passed."""

    name: str
    version: str
    judge: Callable[[], float]


def rivals(code: str, folder: Path) -> list[Rival]:
    """Both, each with the submission laid out below `folder`."""
    python = install()
    shown = json.loads(_output([str(python), "-m", "pip", "list", "--format=json"]))
    versions = {package["name"].lower(): package["version"] for package in shown}
    prepared = {
        "nbgrader": NbGrader(folder / "nbgrader", code).judge,
        "otter-grader": Otter(folder / "otter", code).judge,
    }
    return [Rival(name, versions[name], judge) for name, judge in prepared.items()]


def install() -> Path:
    """The interpreter that has both; made once, which takes some minutes and needs a network."""
    python = HOME / "bin" / "python"
    done = HOME / "installed.txt"
    if not done.exists() or done.read_text() != PINS.read_text():
        print(f"installing nbgrader and otter-grader into {HOME} ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, "--requirement", str(PINS)], check=True)
        done.write_text(PINS.read_text())
    return python


class NbGrader:
    """A course of one assignment and one learner."""

    def __init__(self, folder: Path, code: str) -> None:
        self._folder = folder
        checks = [_cell(f"{check}", name, points=1) for name, check in CHECKS.items()]
        _write_notebook(folder / "source" / "ps1" / "pay.ipynb", [_cell(code, "pay", solution=True), *checks])
        _run(folder, "nbgrader", "generate_assignment", "ps1", "--create")
        # What a learner hands in is the released notebook with the answer in it; ours has it in it already.
        submitted = folder / "submitted" / "ada" / "ps1"
        submitted.mkdir(parents=True)
        text = (folder / "release" / "ps1" / "pay.ipynb").read_text()
        released = json.loads(text)
        released["cells"][0]["source"] = code
        (submitted / "pay.ipynb").write_text(json.dumps(released))

    def judge(self) -> float:
        started = time.perf_counter()
        _run(self._folder, "nbgrader", "autograde", "ps1", "--student", "ada", "--force")
        took = time.perf_counter() - started
        graded = json.loads((self._folder / "autograded" / "ada" / "ps1" / "pay.ipynb").read_text())
        ran = [cell for cell in graded["cells"] if cell["cell_type"] == "code" and cell["execution_count"]]
        assert len(ran) == len(CHECKS) + 1, "nbgrader did not run every check"
        return took


class Otter:
    """An autograder's archive, and a notebook."""

    def __init__(self, folder: Path, code: str) -> None:
        self._folder = folder
        tests = folder / "tests"
        tests.mkdir(parents=True)
        for name, check in CHECKS.items():
            indented = check.replace("\n", "\n    ")
            (tests / f"{name}.py").write_text(OTTER_CASE.format(name=name, code=indented))
        _write_notebook(folder / "pay.ipynb", [_cell(code, "")])
        with zipfile.ZipFile(folder / "autograder.zip", "w") as archive:
            archive.writestr("otter_config.json", json.dumps({"pdf": False, "show_stdout": False}))
            for file in tests.iterdir():
                archive.write(file, f"tests/{file.name}")

    def judge(self) -> float:
        started = time.perf_counter()
        _run(self._folder, "otter", "run", "-a", "autograder.zip", "--no-logo", "pay.ipynb")
        took = time.perf_counter() - started
        told = json.loads((self._folder / "results.json").read_text())["tests"]
        assert sum("max_score" in one for one in told) >= len(CHECKS), "otter did not run every check"
        return took


def _run(folder: Path, program: str, *words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    paths = os.pathsep.join([str(HOME / "bin"), os.environ.get("PATH", "")])
    surroundings = os.environ | {"PATH": paths, "VIRTUAL_ENV": str(HOME), "PIP_NO_INDEX": "1"}
    done = subprocess.run(
        [str(HOME / "bin" / program), *words],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{program} {words[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}"


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _cell(code: str, name: str, *, solution: bool = False, points: int = 0) -> dict[str, Any]:
    mark = {
        "grade": points > 0,
        "grade_id": name,
        "locked": points > 0,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    } | ({"points": points} if points else {})
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name or "answer",
        "metadata": {"nbgrader": mark} if name else {},
        "outputs": [],
        "source": code,
    }


def _write_notebook(file: Path, cells: list[dict[str, Any]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    spec = {"display_name": "Python 3", "language": "python", "name": "python3"}
    book = {"cells": cells, "metadata": {"kernelspec": spec}, "nbformat": 4, "nbformat_minor": 5}
    file.write_text(json.dumps(book))
