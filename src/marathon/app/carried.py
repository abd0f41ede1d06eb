"""What bringing in a file would do, in words."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.merge import Incoming

LISTED = 6


@dataclass(frozen=True)
class Row:
    label: str
    value: str


@dataclass(frozen=True)
class Said:
    """A headline and a sentence, then rows of a label and what it is.

    `nothing_new` tells that there is nothing to bring in.
    """

    headline: str
    sentence: str
    rows: tuple[Row, ...]
    nothing_new: bool


def said(incoming: Incoming) -> Said:
    """The summary that a learner sees before anything is done."""
    at = incoming.archive.made_at.astimezone()
    rows = [Row("Exported", f"{at.day} {at:%B %Y, %H:%M}, by {incoming.archive.made_by}"), *_events(incoming)]
    if incoming.news:
        rows.append(Row("You stand at", _standing(incoming)))
    rows += _files(incoming)
    if incoming.nothing_new:
        sentence = "There is nothing to do."
        return Said("Everything in this file is here already.", sentence, tuple(rows), True)
    sentence = "Nothing that is here is lost, and nothing is counted twice."
    return Said("What this file brings", sentence, tuple(rows), False)


def _events(incoming: Incoming) -> list[Row]:
    new, here = len(incoming.news), incoming.here_already
    tries = incoming.kinds.get("attempt", 0)
    rows = [Row("Happened", f"{_counted(new, 'event')} new here, {here:,} here already")]
    if tries:
        rows.append(Row("Tries", f"{tries:,}"))
    if incoming.passed:
        rows.append(Row("Newly passed", _listed(incoming.passed)))
    return rows


def _standing(incoming: Incoming) -> str:
    now, then = f"{incoming.km_now:.2f}", f"{incoming.km_then:.2f}"
    return f"{now} km, before and after" if now == then else f"{now} km now, {then} km then"


def _files(incoming: Incoming) -> list[Row]:
    new = [file.name for file in incoming.fated("new")]
    theirs = [file.name for file in incoming.fated("theirs")]
    ours = [file.name for file in incoming.fated("ours")]
    rows = [Row("New files", f"{len(new):,}")] if new else []
    if theirs:
        rows.append(
            Row("Newer there", f"{_listed(theirs)}. Yours is kept beside it, with its time in its name.")
        )
    if ours:
        rows.append(
            Row("Newer here", f"{_listed(ours)}. Theirs is kept beside it, with its time in its name.")
        )
    return rows


def _listed(names: tuple[str, ...] | list[str]) -> str:
    shown = ", ".join(names[:LISTED])
    left = len(names) - LISTED
    return f"{shown} and {left:,} more" if left > 0 else shown


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
