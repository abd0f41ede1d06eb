"""Versions of an answer and what changed between two of them, as their templates show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from marathon.app.versions import Version
from marathon.core.line_changes import ChangedLine, line_changes
from marathon.web.lesson_words import FRAMEWORK_NAMES
from marathon.web.wording import count_text, weekday_text

SIGNS = {"same": " ", "gone": "−", "new": "+", "left_out": "…"}
WORDS = {"gone": "taken away: ", "new": "new: "}
_KEPT = {
    "met": "Kept when two windows met",
    "restored": "Kept before another version came back",
    "left": "Kept when the exercise left the path",
    "started": "Kept before the new start",
}
_OUTCOMES = {
    "could_not_start": "Python could not read it",
    "stopped": "Stopped by a limit",
    "our_fault": "The checks broke",
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
    hints = f"{count_text(version.hints, 'hint')} open" if version.hints and version.way == "attempt" else ""
    aside = f"a copy is in {version.aside}" if version.aside else ""
    note = ", ".join(part for part in (framework, hints, aside) if part)
    lines = len(version.code.splitlines())
    return VersionView(version.id, moment_text(version.at, now), what, note, tone, lines)


def moment_text(at: datetime, now: datetime) -> str:
    """`today, 14:05`, `Thursday 12 March, 14:05`, with the year where it is another one."""
    local = at.astimezone(now.tzinfo)
    clock = f"{local:%H:%M}"
    if local.date() == now.date():
        return f"Today, {clock}"
    year = f" {local.year}" if local.year != now.year else ""
    return f"{weekday_text(local.date())}{year}, {clock}"


def change_view(before: str, after: str) -> ChangeView:
    """What became of `before` in `after`."""
    changes = line_changes(before, after)
    gone, new = sum(c.kind == "gone" for c in changes), sum(c.kind == "new" for c in changes)
    if not changes:
        return ChangeView((), "Nothing differs.")
    summary = f"{count_text(gone, 'line')} taken away, {count_text(new, 'line')} new."
    return ChangeView(tuple(map(_line, changes)), summary)


def two_sides(mine: str, theirs: str) -> tuple[tuple[LineView, ...], tuple[LineView, ...]]:
    """Both texts in full, each with the lines marked that the other does not have."""
    changes = line_changes(mine, theirs, context=max(len(mine), len(theirs)))
    left = tuple(_only(changes, "gone", "only here: "))
    return left, tuple(_only(changes, "new", "only here: "))


def _only(changes: Iterable[ChangedLine], kind: str, words: str) -> Iterable[LineView]:
    for change in changes:
        if change.kind == "same":
            yield LineView("same", " ", "", _html(change, "mark"))
        elif change.kind == kind:
            yield LineView(kind, "•", words, _html(change, "mark"))


def _line(change: ChangedLine) -> LineView:
    if change.kind == "left_out":
        said = f"{count_text(change.count, 'line')} the same"
        return LineView("left_out", SIGNS["left_out"], "", escape(said))
    tag = "del" if change.kind == "gone" else "ins"
    return LineView(change.kind, SIGNS[change.kind], WORDS.get(change.kind, ""), _html(change, tag))


def _html(change: ChangedLine, tag: str) -> Markup:
    opening, closing = Markup(f"<{tag}>"), Markup(f"</{tag}>")  # noqa: S704 (a name of ours)
    return Markup("").join(
        opening + escape(text) + closing if differs and text.strip() else escape(text)
        for text, differs in change.parts
    )


def _what(version: Version) -> tuple[str, str]:
    if version.way == "attempt":
        if version.outcome == "passed":
            return "All checks hold", "passed"
        if version.outcome in _OUTCOMES:
            return _OUTCOMES[version.outcome], "plain"
        return f"{version.held} of {version.total} checks hold", "not_yet"
    if version.way == "restored":
        return "Brought back", "plain"
    if version.way == "set_aside":
        return "Before starting over", "plain"
    return (_KEPT.get(version.why, "Kept") if version.way == "kept" else "Saved"), "plain"
