"""Records what nbgrader and Otter give for the assignments of tests/app/assignments, with their versions.

    python -m bench.scores [nbgrader] [otter]

The tests hold the judge against these scores, and need neither of the two.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from bench.rivals import _output, _run, install

FOLDER = Path(__file__).parent.parent / "tests" / "app" / "assignments"
GOLDENS = FOLDER / "goldens.json"
sys.path.insert(0, str(FOLDER))

import samples  # noqa: E402 - it lies beside the tests

# Run by the interpreter that has nbgrader, in the folder of the course.
_GRADES = """
import json
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    found = {}
    for given in book.assignment_submissions("ps1"):
        (notebook,) = given.notebooks
        found[given.student.id] = {
            grade.name: None if grade.auto_score is None and grade.needs_manual_grade else grade.score
            for grade in notebook.grades
        }
print(json.dumps(found))
"""


def record(tools: list[str]) -> dict[str, Any]:
    """The goldens, with those of `tools` recorded anew."""
    python = str(install())
    shown = json.loads(_output([python, "-m", "pip", "list", "--format=json"]))
    versions = {package["name"].lower(): package["version"] for package in shown}
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        if "nbgrader" in tools:
            scores, released = _nbgrader(Path(folder) / "course", python)
            found["nbgrader"] = {"version": versions["nbgrader"], "released": released, "scores": scores}
        if "otter" in tools:
            names = enumerate(samples.OTTER_SUBMISSIONS)
            scores = {name: _otter(Path(folder) / f"otter-{i}", name) for i, name in names}
            found["otter"] = {"version": versions["otter-grader"], "scores": scores}
    before = json.loads(GOLDENS.read_text()) if GOLDENS.exists() else {}
    return before | found


def _nbgrader(course: Path, python: str) -> tuple[dict[str, Any], str]:
    source = course / "source" / "ps1" / "shop.ipynb"
    source.parent.mkdir(parents=True)
    source.write_text(samples.nbgrader_source())
    _run(course, "nbgrader", "generate_assignment", "ps1", "--create")
    released = (course / "release" / "ps1" / "shop.ipynb").read_text()
    students = {f"s{i}": name for i, name in enumerate(samples.NBGRADER_SUBMISSIONS)}
    for student, name in students.items():
        folder = course / "submitted" / student / "ps1"
        folder.mkdir(parents=True)
        (folder / "shop.ipynb").write_text(samples.nbgrader_submission(released, name))
    _run(course, "nbgrader", "autograde", "ps1", "--create", "--force")
    given = json.loads(_within(course, [python, "-c", _GRADES]))
    return {students[student]: grades for student, grades in given.items()}, released


def _within(folder: Path, command: list[str]) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def _otter(folder: Path, name: str) -> dict[str, float]:
    folder.mkdir(parents=True)
    (folder / "shop.ipynb").write_text(samples.otter_submission(name))
    with zipfile.ZipFile(folder / "autograder.zip", "w") as archive:
        archive.writestr("otter_config.json", json.dumps({"pdf": False, "show_stdout": False}))
        for test, text in samples.OTTER_TESTS.items():
            archive.writestr(f"tests/{test}.py", text)
    _run(folder, "otter", "run", "-a", "autograder.zip", "--no-logo", "shop.ipynb")
    told = json.loads((folder / "results.json").read_text())["tests"]
    return {one["name"]: one["score"] for one in told if one["name"] in samples.OTTER_TESTS}


if __name__ == "__main__":
    GOLDENS.write_text(
        json.dumps(record(sys.argv[1:] or ["nbgrader", "otter"]), indent=1, sort_keys=True) + "\n"
    )
    print(f"recorded in {GOLDENS}")
