"""One file about an attempt whose verdict somebody doubts: everything to judge it again, and nothing else."""

from __future__ import annotations

import json
import pathlib
import platform
import sys
from dataclasses import dataclass
from typing import Any

from marathon import __version__
from marathon.app.find import find_exercise
from marathon.app.fingerprints import SIGNATURES
from marathon.app.needs import find_surroundings
from marathon.app.parts import Marathon
from marathon.app.tasks import build_task, seed_of
from marathon.core.errors import NotFound, WrongUse
from marathon.core.history import Event
from marathon.core.verdict import Verdict, from_document

FORMAT = "marathon report"
VERSION = 1
LONGEST = 4_000_000
LONGEST_WORDS = 4_000


@dataclass(frozen=True)
class Entry:
    """One thing that is in the file: what it is called for people, and what it says."""

    name: str
    text: str
    long: bool = False


@dataclass(frozen=True)
class Difference:
    """A point in which two verdicts differ: what the report says, and what was found now."""

    point: str
    then: str
    now: str


@dataclass(frozen=True)
class Replay:
    """A report, judged again. `notes` tell what else is not as it was, such as a newer exercise."""

    exercise: str
    then: Verdict
    now: Verdict
    differences: tuple[Difference, ...]
    notes: tuple[str, ...]

    @property
    def same(self) -> bool:
        return not self.differences


def make_report(m: Marathon, exercise_id: str, *, attempt: str = "", words: str = "") -> dict[str, Any]:
    """The document about an attempt (its event's id), by default the latest; `words` are the learner's own.

    Raises:
        NotFound: there is no such exercise or attempt.
    """
    _, exercise = find_exercise(m, exercise_id)
    event = _find_attempt(m, (exercise.id, *exercise.was), attempt)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exercise": event.subject,
        "content": event.data.get("content", ""),
        "framework": event.data.get("framework", ""),
        "code": event.data["code"],
        "seed": event.data["verdict"].get("seed", seed_of(exercise)),
        "judged_at": event.at.isoformat(),
        "verdict": event.data["verdict"],
        "marathon": __version__,
        "signatures": SIGNATURES,
        "environment": _environment(m, exercise_id),
        "words": words.strip()[:LONGEST_WORDS],
    }
    return dict(_without_home(document))


def entries_of(report: dict[str, Any]) -> tuple[Entry, ...]:
    """Everything that is in a report, for the learner to look at before giving it away."""
    environment = report["environment"]
    verdict = from_document(report["verdict"])
    held = f"{verdict.held} of {len(verdict.checks)} checks hold"
    isolation = ", ".join(verdict.isolation.layers) or "none"
    return (
        Entry("Exercise", f"{report['exercise']}, version {report['content'][:12] or 'unknown'}"),
        Entry("Your code", report["code"], long=True),
        Entry("The verdict", f"{verdict.outcome}: {held}", long=False),
        Entry("The verdict in full", json.dumps(report["verdict"], ensure_ascii=False, indent=1), long=True),
        Entry("When it was judged", report["judged_at"]),
        Entry("Marathon", f"version {report['marathon']}"),
        Entry("Python and system", f"Python {environment['python']} on {environment['system']}"),
        Entry("Libraries", environment["libraries"] or "Marathon's own"),
        Entry("Framework", report["framework"] or "none"),
        Entry("Seed of chance", str(report["seed"])),
        Entry("What held your code", f"tier {verdict.isolation.tier}: {isolation}"),
    )


def read_report(file: pathlib.Path) -> dict[str, Any]:
    """A report from a file.

    Raises:
        WrongUse: it cannot be read, or is no report.
    """
    try:
        if file.stat().st_size > LONGEST:
            raise WrongUse("This is too large for a report.", where=str(file), mend="Look at its name.")
        document = json.loads(file.read_text(encoding="utf-8"))
    except OSError as fault:
        raise WrongUse(
            f"The report cannot be read: {fault.strerror}.", where=str(file), mend="Look at its name."
        ) from fault
    except ValueError as fault:
        raise _no_report(file) from fault
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise _no_report(file)
    if document.get("version") != VERSION:
        what = f"This report is of version {document.get('version')!r}, and this Marathon reads {VERSION}."
        raise WrongUse(what, where=str(file), mend="Use the Marathon that wrote it, or a newer one.")
    _check_fields(document, file)
    return document


def replay(m: Marathon, report: dict[str, Any]) -> Replay:
    """Judge the code of a report again, with its seed; nothing is remembered.

    Raises:
        NotFound: the path has no such exercise.
        EnvironmentTrouble, DataTrouble: something it needs is not on this computer.
    """
    place, exercise = find_exercise(m, report["exercise"])
    task = build_task(
        place.runs_with,
        exercise,
        code=report["code"],
        framework=report["framework"],
        surroundings=find_surroundings(m, place, exercise, report["framework"]),
        seed=report["seed"],
    )
    then, now = from_document(report["verdict"]), m.judge.judge(task)
    return Replay(exercise.id, then, now, tuple(_differences(then, now)), tuple(_notes(m, report)))


def _find_attempt(m: Marathon, names: tuple[str, ...], wanted: str) -> Event:
    events = [event for name in names for event in m.store.events("attempt", name)]
    events = [e for e in events if e.data.get("verdict") and (not wanted or e.id == wanted)]
    if not events:
        raise NotFound("attempt", wanted or names[0])
    return max(events, key=lambda event: event.at)


def _environment(m: Marathon, exercise_id: str) -> dict[str, str]:
    place, _ = find_exercise(m, exercise_id)
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "implementation": sys.implementation.name,
        "libraries": place.runs_with.environment,
    }


def _without_home(value: Any) -> Any:
    """The value with the learner's home, whose name is often theirs, as `~`."""
    home = str(pathlib.Path.home())
    if isinstance(value, str):
        return value.replace(home, "~") if len(home) > 1 else value
    if isinstance(value, dict):
        return {key: inner if key == "code" else _without_home(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_home(inner) for inner in value]
    return value


def _no_report(file: pathlib.Path) -> WrongUse:
    return WrongUse(
        "This is no report of Marathon.",
        where=str(file),
        mend="Give the file that the page of the exercise made.",
    )


_FIELDS = {"exercise": str, "content": str, "framework": str, "code": str, "seed": int, "verdict": dict}


def _check_fields(document: dict[str, Any], file: pathlib.Path) -> None:
    try:
        well = all(isinstance(document.get(name), kind) for name, kind in _FIELDS.items())
        from_document(document["verdict"])
    except (KeyError, TypeError, ValueError):
        well = False
    if not well:
        raise WrongUse(
            "This report is damaged: something in it is missing.",
            where=str(file),
            mend="Ask for it once more.",
        )


def _differences(then: Verdict, now: Verdict) -> list[Difference]:
    found = [Difference("outcome", then.outcome, now.outcome)] if then.outcome != now.outcome else []
    before = {check.id: check.outcome for check in then.checks}
    after = {check.id: check.outcome for check in now.checks}
    for name in dict.fromkeys((*before, *after)):
        pair = before.get(name, "not there"), after.get(name, "not there")
        if pair[0] != pair[1]:
            found.append(Difference(name, *pair))
    if not found and then.signature != now.signature:
        found.append(Difference("behaviour", then.signature or "none", now.signature or "none"))
    return found


def _notes(m: Marathon, report: dict[str, Any]) -> list[str]:
    notes = []
    here = m.hashes.get(m.path.find_exercise(report["exercise"])[1].id, "")  # type: ignore[index]
    if report["content"] != here:
        notes.append(
            f"The exercise is not the one of the report: its content is {here[:12] or 'unknown'} here, "
            f"{report['content'][:12] or 'unknown'} there."
        )
    if report.get("marathon") != __version__:
        notes.append(f"The report comes from Marathon {report.get('marathon')}; this is {__version__}.")
    environment = report.get("environment") or {}
    here_python = platform.python_version()
    if environment.get("python") != here_python:
        notes.append(f"The report comes from Python {environment.get('python')}; this is {here_python}.")
    return notes
