"""Looks whether everything is as it should be on this computer, and says what to do where it is not."""

from __future__ import annotations

import pathlib
import platform
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from marathon import __version__
from marathon.app.folders import Folders, find_folders
from marathon.core.errors import MarathonError
from marathon.core.task import JudgeTask
from marathon.core.verdict import Isolation, Verdict
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge
from marathon.engine.environments import Environments, specs_of
from marathon.store import open_store

GOOD = "good"
NOTE = "note"
BROKEN = "broken"

KNOWN_PYTHONS = ((3, 11), (3, 12), (3, 13))
PORT = 8642
GIGABYTE = 1 << 30
NEEDED_SPACE = GIGABYTE // 2
SPACE_FOR_FRAMEWORKS = 6 * GIGABYTE
LOCK_SECONDS = 2.0

CHECKS = "from answer import double\n\ndef test_double():\n    assert double(4) == 8\n"
# What a judge must never get wrong: a right answer, a wrong one, and one that leaves with a smile.
CANARIES = {
    "a right answer": ("def double(x):\n    return 2 * x\n", True),
    "a wrong answer": ("def double(x):\n    return x\n", False),
    "an early exit": ("import os\n\ndef double(x):\n    os._exit(0)\n", False),
}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: `state` is good, note (works, but know this) or broken."""

    name: str
    state: str
    what: str
    mend: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """Everything that was found, and what holds a submission here."""

    findings: tuple[Finding, ...]
    isolation: Isolation

    @property
    def well(self) -> bool:
        return all(finding.state != BROKEN for finding in self.findings)


def diagnose(tell: Callable[[Finding], None] | None = None, port: int = PORT) -> Diagnosis:
    """Look at everything; `tell` hears of each finding as it is made."""
    folders = find_folders()
    found: list[Finding] = []

    def note(finding: Finding) -> None:
        found.append(finding)
        if tell is not None:
            tell(finding)

    for look in (_look_at_python, _look_at_path):
        note(look())
    for finding in (*_look_at_folders(folders), _look_at_history(folders), look_at_port(port)):
        note(finding)
    for finding in _look_at_environments(folders):
        note(finding)
    with Judge() as judge:
        note(_look_at_judge(judge.judge))
        isolation = judge.isolation()
    note(look_at_isolation(isolation))
    return Diagnosis(tuple(found), isolation)


def _look_at_python() -> Finding:
    here = f"Python {platform.python_version()} at {sys.executable}, Marathon {__version__}"
    if sys.version_info[:2] not in KNOWN_PYTHONS:
        return Finding("Python", NOTE, here, "Marathon is tested with Python 3.11 to 3.13.")
    return Finding("Python", GOOD, here)


def _look_at_path() -> Finding:
    root = where_is_path()
    if not (root / "path.toml").is_file():
        return Finding(
            "Path", BROKEN, f"There is no path in {root}.", "Install Marathon again, or mend MARATHON_PATH."
        )
    reading = read_path(root)
    lessons = sum(place.lesson.written for place in reading.path.places())
    what = f"{lessons} lessons in {root}"
    if reading.faults:
        return Finding(
            "Path", NOTE, f"{what}, with {len(reading.faults)} faults", "`marathon prove` names them."
        )
    return Finding("Path", GOOD, what)


def _look_at_folders(folders: Folders) -> Iterator[Finding]:
    yield look_at_folder("Your data", folders.data, NEEDED_SPACE)
    yield look_at_folder("Cache", folders.cache, SPACE_FOR_FRAMEWORKS)
    yield look_at_folder("Temporary files", pathlib.Path(tempfile.gettempdir()), NEEDED_SPACE)


def look_at_folder(name: str, folder: pathlib.Path, space: int) -> Finding:
    """Whether a folder can be written, and how much space is left there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            free = shutil.disk_usage(folder).free
    except OSError as error:
        mend = "Give yourself the right to write there, or name another folder in "
        variable = {"Your data": "MARATHON_HOME", "Cache": "MARATHON_CACHE"}.get(name, "TMPDIR")
        return Finding(name, BROKEN, f"{folder} cannot be written: {error.strerror}.", f"{mend}{variable}.")
    what = f"{folder}, {free / GIGABYTE:.1f} GB free"
    if free < NEEDED_SPACE:
        return Finding(name, BROKEN, what, "Free some space: too little is left to work with.")
    if free < space:
        return Finding(name, NOTE, what, f"The deep-learning libraries want {space // GIGABYTE} GB here.")
    return Finding(name, GOOD, what)


def _look_at_history(folders: Folders) -> Finding:
    try:
        with open_store(folders.data, wait_seconds=LOCK_SECONDS) as store:
            store.try_writing()
            return Finding("History", GOOD, f"{store.count()} events in {store.file}")
    except MarathonError as trouble:
        return Finding("History", BROKEN, f"{trouble.what} ({trouble.where})", trouble.mend)


def look_at_port(port: int) -> Finding:
    """Whether the pages can be served where they usually are."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            what = f"{port} is taken, perhaps by a Marathon that runs already"
            return Finding("Port", NOTE, what, "Another Marathon would take the next free port.")
    return Finding("Port", GOOD, f"{port} is free")


def _look_at_environments(folders: Folders) -> Iterator[Finding]:
    root = where_is_path()
    if not (root / "path.toml").is_file():
        return
    specializations = read_path(root).path.specializations
    environments = Environments(folders.environments, specs_of(root, specializations))
    for key in dict.fromkeys(one.environment for one in specializations if one.environment):
        status = environments.status(key)
        name = f"Libraries of {key}"
        if status.state == "ready":
            yield Finding(name, GOOD, f"ready at {environments.python(key)}")
        else:
            yield Finding(
                name, NOTE, f"{status.state}, about {status.size_mb:,} MB", f"marathon env add {key}"
            )


def _look_at_judge(judge: Callable[[JudgeTask], Verdict]) -> Finding:
    for name, (code, passes) in CANARIES.items():
        verdict = judge(JudgeTask("answer", {"answer.py": code.encode()}, CHECKS))
        if verdict.passed is not passes:
            why = f" ({verdict.problem.message})" if verdict.problem else ""
            what = f"{name} was judged as {verdict.outcome}{why}"
            return Finding(
                "Judge", BROKEN, what, "Believe no verdict of this computer, and tell us about it."
            )
    return Finding("Judge", GOOD, "tells right answers from wrong ones and from early exits")


def look_at_isolation(isolation: Isolation) -> Finding:
    """How well a submission is held."""
    what = f"tier {isolation.tier}, {len(isolation.layers)} layers"
    if isolation.tier == "A":
        return Finding("Sandbox", GOOD, what)
    mend = "Your own code is safe to run. Run code of strangers only where the tier is A or B."
    if isolation.tier in ("D", "E", "none"):
        what += ": code that is checked can read your files"
    return Finding("Sandbox", NOTE, what, mend)
