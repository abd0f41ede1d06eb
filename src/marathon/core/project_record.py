"""What the history says of a project: its milestones, checked and held, and how its owner rated it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from marathon.core.history import Event
from marathon.core.project import Evidence, Project, Row, evidence, holds, level_of
from marathon.core.verdict import Verdict, from_document


@dataclass(frozen=True)
class Checked:
    """The latest verdict on a milestone, how often it was asked for, and when it first held."""

    verdict: Verdict
    at: datetime
    tries: int
    held_at: datetime | None = None

    @property
    def shown(self) -> tuple[Evidence, ...]:
        return evidence(self.verdict.checks)


@dataclass(frozen=True)
class ProjectRecord:
    """`rated` maps rows to the levels that the learner gave, beside the samples."""

    started_at: datetime | None = None
    milestones: Mapping[str, Checked] = field(default_factory=dict)
    rated: Mapping[str, int] = field(default_factory=dict)

    def level(self, row: Row) -> int | None:
        """The level of a row; None: nothing was checked or said about it yet."""
        if row.by == "you":
            return self.rated.get(row.id)
        shown = [one for checked in self.milestones.values() for one in checked.shown if one.row == row.id]
        return level_of(row.id, shown) if shown else None

    def held(self, project: Project) -> int:
        """How many milestones hold, the twist included."""
        return sum(
            bool(checked.held_at) for name, checked in self.milestones.items() if project.milestone(name)
        )

    def finished(self, project: Project) -> bool:
        """Whether every milestone but the twist holds."""
        needed = [one.id for one in project.milestones if not one.twist]
        return all(name in self.milestones and self.milestones[name].held_at for name in needed)


EVENTS = ("project_started", "milestone", "project_rated")


def fold(was: ProjectRecord, event: Event) -> ProjectRecord:
    """The record of a project after one more event about it."""
    if event.kind == "project_started":
        return replace(was, started_at=was.started_at or event.at)
    if event.kind == "project_rated":
        return replace(was, rated={**was.rated, str(event.data["row"]): int(event.data["level"])})
    name = str(event.data["milestone"])
    before = was.milestones.get(name)
    verdict = from_document(dict(event.data["verdict"]))
    held_at = before.held_at if before else None
    if held_at is None and holds(evidence(verdict.checks)):
        held_at = event.at
    checked = Checked(verdict, event.at, (before.tries if before else 0) + 1, held_at)
    return replace(was, milestones={**was.milestones, name: checked})
