"""Whether the judge agrees with plain pytest, test by test, on public libraries' own suites.

Run: python -m bench.suites [LIBRARY ...] [--details]; docs/agreement.md is written anew after each library.

The source archives come from the package index, once; the suites run from a folder in the user's cache.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from bench import agreement
from bench.agreement import Difference, Found
from marathon.app.judge_files import read_task
from marathon.core.exercise import Limits
from marathon.core.verdict import CheckResult, Verdict
from marathon.engine import Judge

ARCHIVES = user_cache_path("marathon") / "suites"
LIMITS = Limits(call_seconds=5, total_seconds=600, memory_mb=2048)
PLAIN_SECONDS = 600
BACKENDS = (
    "setuptools",
    "wheel",
    "setuptools_scm",
    "setuptools-git-versioning",
    "hatchling",
    "hatch-vcs",
    "hatch-fancy-pypi-readme",
    "flit_core",
    "poetry-core",
    "pdm-backend",
)


class Suite(NamedTuple):
    """A library's source archive: its version, what is judged, and by which files."""

    version: str
    submission: str
    checks: str


SUITES = {
    "addict": Suite("2.4.0", "addict", "test_addict.py"),
    "anytree": Suite("2.13.0", "src/anytree", "tests/test_*.py"),
    "attrs": Suite("26.1.0", "src/attr", "tests/test_*.py"),
    "blinker": Suite("1.9.0", "src/blinker", "tests/test_*.py"),
    "boltons": Suite("26.2.0", "boltons", "tests/test_*.py"),
    "cachetools": Suite("8.0.1", "src/cachetools", "tests/test_*.py"),
    "decorator": Suite("5.3.1", "src/decorator", "tests/test.py"),
    "first": Suite("2.0.2", "first.py", "test_first.py"),
    "funcy": Suite("2.1", "funcy", "tests/test_*.py"),
    "glom": Suite("25.12.0", "glom", "glom/test/test_*.py"),
    "humanize": Suite("4.17.0", "src/humanize", "tests/test_*.py"),
    "idna": Suite("3.20", "idna", "tests/test_*.py"),
    "inflection": Suite("0.5.1", "inflection", "test_inflection.py"),
    "isodate": Suite("0.7.2", "src/isodate", "tests/test_*.py"),
    "itsdangerous": Suite("2.2.0", "src/itsdangerous", "tests/test_itsdangerous/test_*.py"),
    "marshmallow": Suite("4.4.0", "src/marshmallow", "tests/test_*.py"),
    "mistune": Suite("3.4.0", "src/mistune", "tests/test_*.py"),
    "more-itertools": Suite("11.2.1", "more_itertools", "tests/test_*.py"),
    "munkres": Suite("3.0.0", "src/munkres", "tests/test_*.py"),
    "natsort": Suite("8.4.0", "natsort", "tests/test_*.py"),
    "networkx": Suite("3.6.1", "networkx", "networkx/classes/tests/test_*.py"),
    "num2words": Suite("0.5.14", "num2words", "tests/test_*.py"),
    "ordered-set": Suite("4.1.0", "ordered_set", "test/test_*.py"),
    "parse": Suite("1.22.4", "parse", "tests/test_*.py"),
    "pyparsing": Suite("3.3.3", "pyparsing", "tests/test_*.py"),
    "pyphen": Suite("0.18.1", "pyphen", "tests/test_*.py"),
    "pyrsistent": Suite("0.20.0", "pyrsistent", "tests/*_test.py"),
    "python-dateutil": Suite("4.0.0", "src/dateutil", "tests/test_*.py"),
    "python-slugify": Suite("9.2.0", "slugify", "tests/test_*.py"),
    "roman": Suite("5.2", "src/roman", "src/tests.py"),
    "schema": Suite("0.7.8", "schema", "test_schema.py"),
    "semver": Suite("3.1.2", "src/semver", "tests/test_*.py"),
    "simpleeval": Suite("1.0.8", "simpleeval.py", "tests/test_*.py"),
    "simplejson": Suite("4.3.0", "simplejson", "simplejson/tests/test_*.py"),
    "six": Suite("1.17.0", "six.py", "test_six.py"),
    "sqlparse": Suite("0.6.1", "sqlparse", "tests/test_*.py"),
    "tabulate": Suite("0.10.0", "tabulate", "test/test_*.py"),
    "textdistance": Suite("4.6.3", "textdistance", "tests/**/test_*.py"),
    "tinydb": Suite("4.9.0", "tinydb", "tests/test_*.py"),
    "titlecase": Suite("2.4.1", "titlecase", "titlecase/tests.py"),
    "toolz": Suite("1.2.0", "toolz", "toolz/tests/test_*.py"),
    "voluptuous": Suite("0.16.0", "voluptuous", "voluptuous/tests/tests.py"),
    "wcwidth": Suite("0.9.4", "wcwidth", "tests/test_*.py"),
    "webcolors": Suite("25.10.0", "src/webcolors", "tests/test_*.py"),
    "xmltodict": Suite("1.0.4", "xmltodict.py", "tests/test_*.py"),
}
_NOTES = """
import json, os
outcomes, order = {}, ["passed", "skipped", "failed", "error"]

def pytest_runtest_logreport(report):
    now = "error" if report.outcome == "failed" and report.when != "call" else report.outcome
    key = report.nodeid.partition("::")[2]
    outcomes[key] = max(outcomes.get(key, now), now, key=order.index)

def pytest_sessionfinish(session):
    with open(os.environ["OUTCOMES"], "w") as file:
        json.dump(outcomes, file)
"""


class Comparison(NamedTuple):
    """One test file judged both ways; seconds of plain pytest and of the judge."""

    name: str
    plain: dict[str, str]
    verdict: Verdict
    seconds: tuple[float, float]

    def differences(self) -> Iterator[Difference]:
        mine = {check.id: check for check in self.verdict.checks}
        strays = [check for check in self.verdict.checks if check.id not in self.plain]
        for key, outcome in self.plain.items():
            check = mine.get(key) or _take_namesake(strays, key, outcome)
            if check is None or check.outcome != outcome:
                last = (check.traceback.strip().splitlines() or [""])[-1] if check else ""
                test = f"{self.name}::{key}"
                yield Difference(test, outcome, check.outcome if check else "missing", last.strip()[:300])


def _take_namesake(strays: list[CheckResult], key: str, outcome: str) -> CheckResult | None:
    """Cases from a set are numbered in another order in every process, in those of plain pytest too."""
    name = key.partition("[")[0]
    for check in strays:
        if check.id.partition("[")[0] == name and check.outcome == outcome:
            strays.remove(check)
            return check
    return None


def fetch(name: str) -> Path:
    """The unpacked source archive."""
    folder = ARCHIVES / name
    if folder.is_dir():
        return folder
    ARCHIVES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ARCHIVES) as box:
        pip = _pip_with_backends()
        command = [*pip, "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--no-build-isolation"]
        subprocess.run([*command, "--dest", box, f"{name}=={SUITES[name].version}"], check=True)
        archive = next(Path(box).iterdir())
        with tarfile.open(archive) as opened:
            opened.extractall(box, filter="data")
        next(path for path in Path(box).iterdir() if path.is_dir()).rename(folder)
    return folder


def _pip_with_backends() -> list[str]:
    """A pip whose environment has what the archives are built with: it asks them for their names."""
    python = ARCHIVES / ".pip" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(ARCHIVES / ".pip")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--upgrade", *BACKENDS], check=True)
    return [str(python), "-m", "pip"]


def run_plainly(checks: Path, submission: Path) -> dict[str, str]:
    """What pytest says of each test, without any plugin."""
    with tempfile.TemporaryDirectory() as box:
        (Path(box) / "notes_outcomes.py").write_text(_NOTES)
        outcomes = Path(box) / "outcomes.json"
        surroundings = os.environ | {
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONPATH": os.pathsep.join([str(submission.parent), box]),
            "OUTCOMES": str(outcomes),
            "PYTHONHASHSEED": "0",
        }
        command = [sys.executable, "-m", "pytest", "-q", "-p", "notes_outcomes", "-p", "no:cacheprovider"]
        # What the library's own settings ask for is often a plugin; the judge reads none of them.
        command += ["-c", os.devnull, "--rootdir", str(checks.parent)]
        subprocess.run(
            [*command, str(checks)], cwd=submission.parent, env=surroundings, capture_output=True,
            check=False, timeout=PLAIN_SECONDS,
        )  # fmt: skip
        found: dict[str, str] = json.loads(outcomes.read_text()) if outcomes.exists() else {}
        return found


def compare(judge: Judge, checks: Path, submission: Path) -> Comparison:
    started = time.perf_counter()
    plain = run_plainly(checks, submission)
    between = time.perf_counter()
    verdict = judge.judge(read_task(checks, submission, LIMITS))
    seconds = between - started, time.perf_counter() - between
    return Comparison(checks.name, plain, verdict, seconds)


def compare_all(judge: Judge, name: str, file: str) -> Iterator[Comparison]:
    suite, folder = SUITES[name], fetch(name)
    for checks in sorted(folder.glob(suite.checks)):
        if file in checks.name:
            try:
                yield compare(judge, checks, folder / suite.submission)
            except subprocess.TimeoutExpired:
                print(f"    {checks.name}: plain pytest took over {PLAIN_SECONDS} seconds", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("libraries", nargs="*", help=f"of {', '.join(SUITES)}")
    parser.add_argument("--details", action="store_true", help="every file, and each disagreement")
    parser.add_argument(
        "--file", default="", help="only test files with this in their names; nothing is kept"
    )
    parser.add_argument("--page", action="store_true", help="write the page again, and compare nothing")
    chosen = parser.parse_args()
    if chosen.page:
        agreement.write()
        return
    with Judge(lambda _: sys.executable) as judge:
        for name in chosen.libraries or SUITES:
            found = compare_library(judge, name, file=chosen.file, details=chosen.details)
            agreed = found.tests - len(found.differences)
            print(f"{name} {found.version}: {found.tests} tests, {agreed} agree", flush=True)
            if not chosen.file and found.tests:
                agreement.keep(name, found)


def compare_library(judge: Judge, name: str, *, file: str, details: bool) -> Found:
    tests = 0
    differences: list[Difference] = []
    for one in compare_all(judge, name, file):
        found = list(one.differences())
        tests += len(one.plain)
        differences += found
        if details:
            problem = one.verdict.problem.message[:200] if one.verdict.problem else ""
            times = "{:.1f} s, {:.1f} s".format(*one.seconds)
            print(f"    {one.name}: {len(one.plain)} tests, {len(found)} differ; {times} {problem}")
            for row in found[:12]:
                print(f"        {row.test}: {row.plain} -> {row.judged} {row.said}", flush=True)
    return Found(SUITES[name].version, tests, differences)


if __name__ == "__main__":
    main()
