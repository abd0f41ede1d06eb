"""Test by test, the judge says what plain pytest says: over many styles of tests, right and wrong submissions."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from marathon.app.judge_files import read_task

HERE = Path(__file__).parent / "conformance"
STYLES = {
    "classes": "zoo", "dataclasses_enums": "cards", "exceptions": "bank", "files": "notes", "functions": "shop",
    "hypothesis_style": "codec", "inspection": "tools", "iterators": "streams", "keeping": "ledger", "mutation": "changes",
    "belongings": "keeper", "class_decorators": "dress", "decorating": "deco", "weak_references": "hub", "surroundings": "program", "zones": "moments",
    "kinds": "kinds", "registries": "plug", "relations": "family", "threads": "pool", "operators": "vectors", "output": "talk", "patching": "game", "subclassing": "shapes", "unittest_style": "calc",
}  # fmt: skip
LISTENER = """
import json, os
ORDER = ("passed", "skipped", "failed", "error")
outcomes = {}
def pytest_runtest_logreport(report):
    check = report.nodeid.partition("::")[2]
    outcome = report.outcome if report.when == "call" or report.outcome != "failed" else "error"
    if check not in outcomes or ORDER.index(outcome) > ORDER.index(outcomes[check]):
        outcomes[check] = outcome
def pytest_sessionfinish():
    with open(os.environ["OUTCOMES"], "w") as file:
        json.dump(outcomes, file)
"""


def plain_outcomes(folder: Path, scratch: Path) -> dict[str, str]:
    """What `python -m pytest` says, in its order."""
    (scratch / "listener.py").write_text(LISTENER)
    work = scratch / "work"
    shutil.copytree(folder, work)
    options = ["-q", "-p", "listener", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(work)]
    environment = {**os.environ, "OUTCOMES": str(scratch / "outcomes.json"), "PYTHONPATH": str(scratch)}
    environment.pop("PYTEST_ADDOPTS", None)
    command = [sys.executable, "-m", "pytest", *options, "check.py"]
    subprocess.run(command, cwd=work, env=environment, capture_output=True, check=False)
    return json.loads((scratch / "outcomes.json").read_text())


@pytest.mark.parametrize("style", STYLES)
def test_same_outcomes(style, judge, tmp_path):
    folder = HERE / style
    plain = plain_outcomes(folder, tmp_path)
    verdict = judge.judge(read_task(folder / "check.py", folder / f"{STYLES[style]}.py"))
    judged = {check.id: check.outcome for check in verdict.checks}
    different = {
        check: (plain.get(check), judged.get(check)) for check in plain if plain[check] != judged.get(check)
    }
    assert different == {}
    assert list(judged) == list(plain)
    assert "passed" in plain.values()
    assert "failed" in plain.values()


def test_every_style_is_listed():
    assert {
        folder.name for folder in HERE.iterdir() if folder.is_dir() and folder.name[0] not in "_."
    } == set(STYLES)


@pytest.mark.parametrize(
    "broken", ["def add(:\n", "import nothing_like_this\n", "raise ValueError('at import')\n", ""]
)
def test_broken_submissions(broken, judge, tmp_path):
    """Checks that pytest cannot even collect are all listed, as errors."""
    for name in ("check.py", "calc.py"):
        shutil.copy(HERE / "unittest_style" / name, tmp_path)
    whole = judge.judge(read_task(tmp_path / "check.py", tmp_path / "calc.py"))
    (tmp_path / "calc.py").write_text(broken)
    verdict = judge.judge(read_task(tmp_path / "check.py", tmp_path / "calc.py"))
    assert verdict.outcome == "could_not_start"
    assert [check.id for check in verdict.checks] == [check.id for check in whole.checks]
    assert {check.outcome for check in verdict.checks} == {"error"}
