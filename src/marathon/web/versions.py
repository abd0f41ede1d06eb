"""Versions of an answer and what changed between two of them, as their templates show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from marathon.app.versions import Version
from marathon.core.line_changes import ChangedLine, line_changes
from marathon.web.language import counted, later, say
from marathon.web.lesson_words import FRAMEWORK_NAMES
from marathon.web.wording import weekday_text

SIGNS = {"same": " ", "gone": "−", "new": "+", "left_out": "…"}
WORDS = {"gone": later("taken away:"), "new": later("new:")}
_KEPT = {
    "": later("Kept"),
    "met": later("Kept when two windows met"),
    "restored": later("Kept before another version came back"),
    "left": later("Kept when the exercise left the path"),
    "started": later("Kept before the new start"),
}
_OUTCOMES = {
    "could_not_start": later("Python could not read it"),
    "stopped": later("Stopped by a limit"),
    "our_fault": later("The checks broke"),
}


@dataclass(frozen=True)
class LineView:
    """`sign` is for eyes, `words` for ears; `html` has the words that differ in `<ins>` or `<del>`."""

    kind: str
    sign: str
    words: str
    html: Markup


@dataclass(frozen=True)
class ChangeView:
    """`summary` says in words how much differs; no lines when both are the same."""

    lines: tuple[LineView, ...]
    summary: str


@dataclass(frozen=True)
class VersionView:
    id: str
    when: str
    what: str
    note: str
    tone: str
    lines: int


def version_view(version: Version, now: datetime) -> VersionView:
    """One row of the history."""
    what, tone = _what(version)
    framework = FRAMEWORK_NAMES.get(version.framework, "")
    helped = version.hints and version.way == "attempt"
    hints = counted("%(num)s hint open", "%(num)s hints open", version.hints) if helped else ""
    aside = say("a copy is in %(place)s", place=version.aside) if version.aside else ""
    note = ", ".join(part for part in (framework, hints, aside) if part)
    lines = len(version.code.splitlines())
    return VersionView(version.id, moment_text(version.at, now), what, note, tone, lines)


def moment_text(at: datetime, now: datetime) -> str:
    """`today, 14:05`, `Thursday 12 March, 14:05`, with the year where it is another one."""
    local = at.astimezone(now.tzinfo)
    clock = f"{local:%H:%M}"
    if local.date() == now.date():
        return say("Today, %(time)s", time=clock)
    year = f" {local.year}" if local.year != now.year else ""
    return f"{weekday_text(local.date())}{year}, {clock}"


def change_view(before: str, after: str) -> ChangeView:
    """What became of `before` in `after`."""
    changes = line_changes(before, after)
    gone, new = sum(c.kind == "gone" for c in changes), sum(c.kind == "new" for c in changes)
    if not changes:
        return ChangeView((), say("Nothing differs."))
    summary = say(
        "%(gone)s taken away, %(new)s new.",
        gone=counted("%(num)s line", "%(num)s lines", gone),
        new=counted("%(num)s line", "%(num)s lines", new),
    )
    return ChangeView(tuple(map(_line, changes)), summary)


def two_sides(mine: str, theirs: str) -> tuple[tuple[LineView, ...], tuple[LineView, ...]]:
    """Both texts in full, each with the lines marked that the other does not have."""
    changes = line_changes(mine, theirs, context=max(len(mine), len(theirs)))
    words = say("only here:") + " "
    return tuple(_only(changes, "gone", words)), tuple(_only(changes, "new", words))


def _only(changes: Iterable[ChangedLine], kind: str, words: str) -> Iterable[LineView]:
    for change in changes:
        if change.kind == "same":
            yield LineView("same", " ", "", _html(change, "mark"))
        elif change.kind == kind:
            yield LineView(kind, "•", words, _html(change, "mark"))


def _line(change: ChangedLine) -> LineView:
    if change.kind == "left_out":
        said = counted("%(num)s line the same", "%(num)s lines the same", change.count)
        return LineView("left_out", SIGNS["left_out"], "", escape(said))
    tag = "del" if change.kind == "gone" else "ins"
    words = f"{say(WORDS[change.kind])} " if change.kind in WORDS else ""
    return LineView(change.kind, SIGNS[change.kind], words, _html(change, tag))


def _html(change: ChangedLine, tag: str) -> Markup:
    opening, closing = Markup(f"<{tag}>"), Markup(f"</{tag}>")  # noqa: S704 (a name of ours)
    return Markup("").join(
        opening + escape(text) + closing if differs and text.strip() else escape(text)
        for text, differs in change.parts
    )


def _what(version: Version) -> tuple[str, str]:
    if version.way == "attempt":
        if version.outcome == "passed":
            return say("All checks hold"), "passed"
        if version.outcome in _OUTCOMES:
            return say(_OUTCOMES[version.outcome]), "plain"
        return say("%(held)s of %(all)s checks hold", held=version.held, all=version.total), "not_yet"
    if version.way == "restored":
        return say("Brought back"), "plain"
    if version.way == "set_aside":
        return say("Before starting over"), "plain"
    if version.way == "kept":
        return say(_KEPT.get(version.why, _KEPT[""])), "plain"
    return say("Saved"), "plain"
